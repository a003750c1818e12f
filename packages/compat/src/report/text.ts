import { printable } from '@referral-kit/text';
import { bumps, type Finding } from '../compare/finding.ts';
import type { Json } from '../json.ts';

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

/** The gravest first, and of those the ones that a document shows. */
export const byWeight = (a: Finding, b: Finding): number =>
  bumps.indexOf(b.bump) - bumps.indexOf(a.bump) || Number(b.witness !== undefined) - Number(a.witness !== undefined);

/** @returns the name of a file in a heading; names that no file holds have none */
export const heading = (file: string): string => (file ? printable(file) : 'Names');
