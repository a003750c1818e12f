import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Excerpt, Range } from '../text/lines.ts';
import { quoted } from '../text/printable.ts';
import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import type { ResultFilter } from './filter.ts';

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

/** A baseline, and where its entries stand. */
export interface LocatedBaseline extends Baseline {
  readonly excerpt: Excerpt;
  /** @returns where the entry of an index stands. */
  place(index: number): Range;
}

/** Where and what a fault is. */
export type EntryKey = Omit<Entry, 'reason' | 'expires'>;

/** @returns what tells one fault from another. */
export const keyOf = ({ file, record, code, pointer }: EntryKey): string =>
  JSON.stringify([file, record, pointer, code]);

/** @returns the path of a file as a baseline has it. */
export const fileInBaseline = (baseline: string, cwd: string, file: string): string =>
  relative(dirname(baseline), resolve(cwd, file)).split(sep).join('/');

/** @returns a fault as a baseline has it. */
export const entryKeyOf = (
  file: string,
  { record, root = '' }: Pick<DocumentResult, 'record' | 'root'>,
  { code, pointer }: Diagnostic,
): EntryKey => ({ file, ...(record !== undefined && { record }), code, pointer: `${root}${pointer}` });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders entries by file, record, pointer and code. */
export const byEntryKey = (a: EntryKey, b: EntryKey): number =>
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

/** Where a baseline and a run are. */
export interface BaselineContext {
  /** The absolute path of the baseline. */
  readonly path: string;
  /** How reports name it. */
  readonly name: string;
  readonly cwd: string;
  /** The day of the run, as `2026-11-23`. */
  readonly today: string;
}

/** Takes the faults that a baseline accepts from the verdicts, and finds entries that are over or not needed. */
class BaselineFilter implements ResultFilter {
  readonly path: string;
  readonly #baseline: LocatedBaseline;
  readonly #where: BaselineContext;
  /** Indexes of entries by fault. */
  readonly #entries: ReadonlyMap<string, number>;
  readonly #met = new Set<number>();
  readonly #files = new Set<string>();
  #accepted = 0;

  constructor(baseline: LocatedBaseline, where: BaselineContext) {
    this.#baseline = baseline;
    this.#where = where;
    this.path = where.path;
    this.#entries = new Map(baseline.entries.map((entry, index) => [keyOf(entry), index]));
  }

  #isOver(index: number): boolean {
    return (this.#baseline.entries[index]?.expires ?? '') < this.#where.today;
  }

  /** Whether an entry stands for the issue; one that is over is a fault in its place. */
  #isListed(file: string, result: DocumentResult, issue: Diagnostic): boolean {
    if (issue.severity !== 'error') return false;
    const index = this.#entries.get(keyOf(entryKeyOf(file, result, issue)));
    if (index === undefined) return false;
    this.#met.add(index);
    if (!this.#isOver(index)) this.#accepted += 1;
    return true;
  }

  /** What cannot be read has no verdict, and none that could be accepted. */
  result(verdict: DocumentResult): DocumentResult {
    const file = fileInBaseline(this.#where.path, this.#where.cwd, verdict.file);
    this.#files.add(file);
    if (verdict.outcome !== 'invalid') return verdict;
    const issues = verdict.issues.filter((issue) => !this.#isListed(file, verdict, issue));
    if (issues.length === verdict.issues.length) return verdict;
    const isValid = issues.every(({ severity }) => severity !== 'error');
    return { ...verdict, outcome: isValid ? 'valid' : 'invalid', issues };
  }

  /** Whether there is no fault any more: its file was looked at, or is gone. */
  #isStale(index: number): boolean {
    const { file = '' } = this.#baseline.entries[index] ?? {};
    if (this.#met.has(index)) return false;
    return this.#files.has(file) || !existsSync(resolve(dirname(this.#where.path), file));
  }

  #finding(index: number, code: string, message: string): Diagnostic {
    return {
      ...this.#baseline.place(index),
      code,
      severity: 'error',
      pointer: `/entries/${index}`,
      message,
    };
  }

  *results(): Generator<DocumentResult> {
    const issues = this.#baseline.entries.flatMap(({ file, code, pointer, expires, reason }, index): Diagnostic[] => {
      const what = `${code} at ${quoted(pointer)} in ${quoted(file)}`;
      if (this.#isStale(index)) return [this.#finding(index, 'baseline/stale', `${what} is not there any more`)];
      if (!this.#met.has(index) || !this.#isOver(index)) return [];
      const message = `${what} was accepted up to ${expires}: ${quoted(reason)}`;
      return [this.#finding(index, 'baseline/expired', message)];
    });
    if (issues.length === 0) return;
    const { excerpt } = this.#baseline;
    yield { file: this.#where.name, type: 'baseline', profile: 'strict', outcome: 'invalid', issues, excerpt };
  }

  end({ write }: Parameters<NonNullable<ResultFilter['end']>>[0]): undefined {
    const days = [...this.#met].filter((index) => !this.#isOver(index));
    const [next] = days.map((index) => this.#baseline.entries[index]?.expires).sort();
    const until = next === undefined ? '' : `; the first entry expires after ${next}`;
    const faults = `${this.#accepted} ${this.#accepted === 1 ? 'fault is' : 'faults are'}`;
    write(`${faults} accepted for now by ${this.#where.name}${until}\n`);
  }
}

/** @returns what takes the faults that a baseline accepts from the verdicts of a run */
export const baselineFilter = (baseline: LocatedBaseline, where: BaselineContext): ResultFilter =>
  new BaselineFilter(baseline, where);
