import { plural, printable, quoted } from '@referral-kit/text';
import { type Diagnostic, type DocumentResult, isUnacceptedError } from '../../validate/document-result.ts';
import type { ResultFilter } from '../filter.ts';
import { baselineType, type Entry, type LocatedBaseline } from './entry.ts';
import { type BaselineContext, BaselineMatching } from './matching.ts';

/** Marks the errors that a baseline accepts, and finds entries that have expired or are not needed. */
class BaselineFilter implements ResultFilter {
  readonly file: NonNullable<ResultFilter['file']>;
  readonly #baseline: LocatedBaseline;
  readonly #name: string;
  readonly #matching: BaselineMatching;
  #accepted = 0;
  /** The earliest day on which an entry that was needed expires. */
  #next: string | undefined;

  constructor(baseline: LocatedBaseline, name: string, where: BaselineContext) {
    this.#baseline = baseline;
    this.#name = name;
    this.file = { path: where.path, name, what: 'the baseline', isOutput: false };
    this.#matching = new BaselineMatching(baseline.entries, where);
  }

  /** What cannot be read has no verdict, and none that could be accepted. */
  result(result: DocumentResult): DocumentResult {
    const matches = this.#matching.match(result);
    if (matches.size === 0) return result;
    const issues = result.issues.map((issue) => this.#marked(issue, matches.get(issue)?.index));
    return { ...result, outcome: issues.some(isUnacceptedError) ? 'invalid' : 'accepted', issues };
  }

  #marked(issue: Diagnostic, index: number | undefined): Diagnostic {
    if (index === undefined || this.#matching.isExpired(index)) return issue;
    const { reason, expires } = this.#baseline.entries[index] as Entry;
    this.#accepted += 1;
    if (this.#next === undefined || expires < this.#next) this.#next = expires;
    return { ...issue, accepted: { reason, expires } };
  }

  #finding(index: number, code: string, message: string): Diagnostic {
    return { ...this.#baseline.place(index), code, severity: 'error', pointer: `/entries/${index}`, message };
  }

  *results(): Generator<DocumentResult> {
    const issues = this.#baseline.entries.flatMap(({ file, code, pointer, expires, reason }, index): Diagnostic[] => {
      const what = `${code} at ${quoted(pointer)} in ${quoted(file)}`;
      if (this.#matching.isStale(index))
        return [this.#finding(index, 'baseline/stale', `There is no ${what} any more.`)];
      if (!this.#matching.isMatched(index) || !this.#matching.isExpired(index)) return [];
      const message = `The acceptance of ${what} expired after ${expires}. Its reason was ${quoted(reason)}.`;
      return [this.#finding(index, 'baseline/expired', message)];
    });
    if (issues.length === 0) return;
    const { excerpt } = this.#baseline;
    yield { file: this.#name, type: baselineType, profile: 'strict', outcome: 'invalid', issues, excerpt };
  }

  end({ write }: Parameters<NonNullable<ResultFilter['end']>>[0]): undefined {
    const until = this.#next === undefined ? '' : `; the first entry expires after ${this.#next}`;
    write(`${printable(this.#name)} accepts ${plural(this.#accepted, 'error')}${until}\n`);
  }
}

/**
 * @param name how reports name the baseline
 * @returns what marks the errors of a run that a baseline accepts
 */
export const baselineFilter = (baseline: LocatedBaseline, name: string, where: BaselineContext): ResultFilter =>
  new BaselineFilter(baseline, name, where);
