import { dirname, relative, resolve, sep } from 'node:path';
import type { Finding, Verdict } from '../check/verdict.ts';

/** One fault that is accepted for now. */
export interface Entry {
  /** The path from the folder of the baseline, with forward slashes. */
  readonly file: string;
  readonly record?: number;
  readonly code: string;
  readonly pointer: string;
  readonly reason: string;
  /** The last day on which it is accepted, as `2027-01-31`. */
  readonly expires: string;
}

/** Faults that are accepted for now. */
export interface Baseline {
  readonly version: 1;
  readonly entries: readonly Entry[];
}

/** Where and what a fault is. */
export type Fault = Omit<Entry, 'reason' | 'expires'>;

/** @returns what tells one fault from another. */
export const keyOf = ({ file, record, code, pointer }: Fault): string => JSON.stringify([file, record, pointer, code]);

/** @returns the path of a file as a baseline has it. */
export const fileFrom = (baseline: string, cwd: string, file: string): string =>
  relative(dirname(baseline), resolve(cwd, file)).split(sep).join('/');

/** @returns a fault as a baseline has it. */
export const faultOf = (
  file: string,
  { record, root = '' }: Pick<Verdict, 'record' | 'root'>,
  { code, pointer }: Finding,
): Fault => ({ file, ...(record !== undefined && { record }), code, pointer: `${root}${pointer}` });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders entries by file, record, pointer and code. */
export const byFault = (a: Fault, b: Fault): number =>
  compare(a.file, b.file) ||
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
