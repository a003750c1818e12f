import { dirname, relative, resolve, sep } from 'node:path';
import type { Excerpt, Range } from '@referral-kit/parse/excerpt';
import type { Acceptance, Diagnostic, DocumentResult } from '../../validate/document-result.ts';

/** Where and what an error is. */
export interface EntryKey {
  /** The path from the folder of the baseline, with forward slashes. */
  readonly file: string;
  /** The `id` of the record; only in files that hold several records, for a record that has one. */
  readonly id?: string;
  /** Which record of the file, from 1; only in files that hold several, for a record without an `id`. */
  readonly record?: number;
  readonly code: string;
  /** From the record with the `id`, or else from the document. */
  readonly pointer: string;
}

/** One error that is accepted for now. */
export type Entry = EntryKey & Acceptance;

/** What results about a baseline itself have for a type. */
export const baselineType = 'baseline';

/** Errors that are accepted for now. */
export interface Baseline {
  readonly version: 1;
  readonly entries: readonly Entry[];
}

/** A baseline, and where its entries stand. */
export interface LocatedBaseline extends Baseline {
  readonly excerpt: Excerpt;
  /** @returns where the entry of an index stands. */
  place(index: number): Range;
}

/** @returns what tells one kind of error in one record from all others. */
export const keyOf = ({ file, id, record, code, pointer }: EntryKey): string =>
  JSON.stringify([file, id ?? record, pointer, code]);

/** @returns the path of a file as a baseline has it. */
export const fileInBaseline = (baseline: string, cwd: string, file: string): string =>
  relative(dirname(baseline), resolve(cwd, file)).split(sep).join('/');

/**
 * @param file as the baseline has it
 * @returns an error as a baseline has it. An `id` stays right when records are added before; a number does not
 */
export const entryKeyOf = (
  file: string,
  { record, id, root = '' }: Pick<DocumentResult, 'record' | 'id' | 'root'>,
  { code, pointer }: Diagnostic,
): EntryKey => {
  if (record === undefined) return { file, code, pointer };
  return id === undefined ? { file, record, code, pointer: `${root}${pointer}` } : { file, id, code, pointer };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders entries by file, record, pointer and code. */
export const byEntryKey = (a: EntryKey, b: EntryKey): number =>
  compare(a.file, b.file) ||
  compare(a.id ?? '', b.id ?? '') ||
  (a.record ?? 0) - (b.record ?? 0) ||
  compare(a.pointer, b.pointer) ||
  compare(a.code, b.code);

/** @returns whether a text is a day of the calendar, as `2027-01-31`. */
export const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** @returns the day of a moment, in UTC. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
