import { printable } from '../text/printable.ts';

/** What XML cannot hold, though it is no control character. */
const forbidden = /[\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** @returns a text for an element or an attribute of XML 1.0, printable. */
export const xmlText = (text: string): string =>
  printable(text)
    .replace(forbidden, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => entities[character] as string);
