import type { Finding } from '../compare/finding.ts';
import type { Json } from '../json.ts';

/** Characters that end a line, or that hide or move other text: names of members and files may hold them. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** @returns a text in one line, with every character escaped that would not show as itself */
export const printable = (text: string): string =>
  text.replace(hidden, (character) => {
    const point = character.codePointAt(0) as number;
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
  });

/** @returns a document in one line, cut where it is long */
export const short = (document: Json, most = 200): string => {
  const text = printable(JSON.stringify(document));
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
};

const shown = (pointer: string): string => (pointer ? printable(pointer) : 'the whole schema');

/** @returns where a change was made, in words */
export const place = ({ oldPointer, newPointer }: Finding): string => {
  if (oldPointer === undefined && newPointer === undefined) return '';
  if (oldPointer === undefined) return `at ${shown(newPointer as string)} (new)`;
  if (newPointer === undefined) return `at ${shown(oldPointer)} (gone)`;
  return oldPointer === newPointer ? `at ${shown(newPointer)}` : `from ${shown(oldPointer)} to ${shown(newPointer)}`;
};

/** @returns the name of a file in a heading; names that no file holds have none */
export const heading = (file: string): string => (file ? printable(file) : 'Names');
