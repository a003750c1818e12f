import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type DocumentResult, isUnacceptedError } from '../../validate/document-result.ts';
import { type Entry, type EntryKey, entryKeyOf, fileInBaseline, keyOf } from './entry.ts';

/** Where a baseline and a run are. */
export interface BaselineContext {
  /** The absolute path of the baseline. */
  readonly path: string;
  /** The folder that the names of files count from. */
  readonly cwd: string;
  /** The day of the run, as `2026-11-23`. */
  readonly today: string;
}

/** What the entries of a baseline say of an error. */
export interface Match {
  readonly key: EntryKey;
  /** Which entry is about it; absent if none is. */
  readonly index?: number;
}

/**
 * Pairs the errors of a run with the entries of a baseline. An entry stands for one error: a second record with the
 * same `id` and the same error needs its own entry.
 */
export class BaselineMatching {
  readonly #entries: readonly Entry[];
  readonly #where: BaselineContext;
  /** The indexes of the entries that stand for no error yet, by key; those that have not expired first. */
  readonly #open: Map<string, number[]>;
  readonly #matched = new Set<number>();
  /** The files that were read, and whether to the end. */
  readonly #files = new Map<string, boolean>();

  constructor(entries: readonly Entry[], where: BaselineContext) {
    this.#entries = entries;
    this.#where = where;
    const indexes = entries
      .map((_, index) => index)
      .sort((a, b) => Number(this.isExpired(a)) - Number(this.isExpired(b)));
    this.#open = Map.groupBy(indexes, (index) => keyOf(entries[index] as Entry));
  }

  /** Takes a result. @returns a match for each of its issues that is an error; nothing where there is no verdict */
  match(result: DocumentResult): ReadonlyMap<DocumentResult['issues'][number], Match> {
    const file = fileInBaseline(this.#where.path, this.#where.cwd, result.file);
    const isRead = result.outcome !== 'unreadable';
    this.#files.set(file, isRead && this.#files.get(file) !== false);
    if (result.outcome !== 'invalid') return new Map();
    return new Map(
      result.issues.filter(isUnacceptedError).map((issue) => {
        const key = entryKeyOf(file, result, issue);
        const index = this.#open.get(keyOf(key))?.shift();
        if (index !== undefined) this.#matched.add(index);
        return [issue, { key, ...(index !== undefined && { index }) }];
      }),
    );
  }

  isMatched(index: number): boolean {
    return this.#matched.has(index);
  }

  isExpired(index: number): boolean {
    return (this.#entries[index]?.expires ?? '') < this.#where.today;
  }

  /** @returns whether the error of an entry is gone: its file was read to the end without it, or is not there */
  isStale(index: number): boolean {
    if (this.#matched.has(index)) return false;
    const { file = '' } = this.#entries[index] ?? {};
    return this.#files.get(file) ?? !existsSync(resolve(dirname(this.#where.path), file));
  }
}
