import { styleText } from 'node:util';

const names = ['bold', 'dim', 'red', 'green', 'yellow', 'blue', 'cyan'] as const;

/** Colours and weights of text, each as a function. */
export type Colors = Readonly<Record<(typeof names)[number], (text: string) => string>>;

const plain = (text: string): string => text;

const allBy = (paint: (name: (typeof names)[number]) => (text: string) => string): Colors =>
  Object.fromEntries(names.map((name) => [name, paint(name)])) as Colors;

const some = allBy((name) => (text) => styleText(name, text, { validateStream: false }));
const none = allBy(() => plain);

/** @returns what colours text, if it is to be coloured */
export const colors = (isColored: boolean): Colors => (isColored ? some : none);
