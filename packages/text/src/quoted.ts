import { printable, truncated } from './printable.ts';

/** The most characters of a value or a name that a message shows. */
const longest = 60;

/** @returns the text, printable and at most 60 characters long. */
export const shortened = (text: string): string => printable(truncated(text, longest));

/** @returns the text in double quotes, printable and at most 60 characters long. */
export const quoted = (text: string): string => `"${shortened(text)}"`;
