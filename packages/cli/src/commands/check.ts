import { resolve } from 'node:path';
import { findInputs } from '../files/find.ts';
import { stderr, stdout } from '../files/streams.ts';
import type { ResultFilter } from '../filters/filter.ts';
import type { OnInvalid } from '../options/filters.ts';
import type { Sources } from '../options/setup.ts';
import { openReports, toStream, wantedReports } from '../reporters/open.ts';
import { defaultReporters, type ReportFlags, reportOptionsOf } from '../reporters/options.ts';
import { reporterNames } from '../reporters/reporter.ts';
import { Tally } from '../reporters/summary.ts';
import { status, worst } from '../status.ts';
import { UsageError } from '../usage.ts';
import type { DocumentResult } from '../validate/document-result.ts';
import { verdictsIn } from '../validate/document-result.ts';
import type { Check } from '../validate/run.ts';
import { checkInputs } from '../workers/check-files.ts';
import { pauses, untilInterrupted } from '../workers/interruptible.ts';
import { progressOn } from '../workers/progress.ts';
import { listFiles } from './list-files.ts';

/** What the caller said about the run. */
export interface RunFlags extends ReportFlags {
  /** In how many threads to check. */
  readonly jobs?: number;
  /** Which part of the inputs to check, as `1/4`. */
  readonly shard?: string;
}

/** Lets every filter say what it saw. @returns the statuses that they ask for */
const endOf = (filters: readonly ResultFilter[], color: boolean | undefined): number[] => {
  if (filters.length === 0) return [];
  const notes = toStream(stderr, color);
  const asked = filters.flatMap((filter) => filter.end?.(notes) ?? []);
  notes.close();
  return asked;
};

/**
 * Checks files and reports what was found.
 *
 * @param words files, folders, patterns, and `-` for standard input
 * @param revision the revision of the contract, for the report
 * @param sources where the words lead to
 * @param filters look at every verdict before it is counted and reported, one after the other
 * @param ifInvalid loads what looks at documents that are not valid, when there is one
 * @returns the exit status
 * @throws {UsageError} when the words or flags make no sense
 */
export const checkAll = async (
  words: readonly string[],
  flags: RunFlags,
  revision: string,
  check: Check,
  { selection, base, listsFiles }: Sources,
  filters: readonly ResultFilter[] = [],
  ifInvalid?: () => Promise<OnInvalid>,
): Promise<number> => {
  if (words.length === 0) {
    throw new UsageError(
      'name the files, folders or patterns to check, or - for standard input; or put "paths" in referral-kit.config.json',
    );
  }
  const cwd = process.cwd();
  const reporting = reportOptionsOf(flags);
  const wanted = wantedReports(flags.reporter ?? defaultReporters, cwd, reporterNames);
  const reports = new Set(wanted.flatMap(({ path }) => path ?? []));
  const lost = words.find((word) => reports.has(resolve(base, word)));
  if (lost !== undefined) throw new UsageError(`the report would overwrite ${lost}, which is to be checked`);
  const part = flags.shard === undefined ? undefined : (await import('../workers/shard.ts')).partOf(flags.shard);
  const theirs = filters.flatMap((filter) => filter.own ?? []);
  const mixed = words.find((word) => theirs.includes(resolve(base, word)));
  if (mixed !== undefined)
    throw new UsageError(`${mixed} is the baseline or the coverage, not a document to be checked`);
  const except = new Set([...reports, ...theirs]);
  const all = await findInputs(words, cwd, except, selection, base);
  const inputs = part?.of(all) ?? all;
  if (listsFiles) return listFiles(inputs, reporting.criteria);
  const found = await checkInputs(inputs, check, flags.jobs);
  const isElsewhere = inputs.length === 0 && all.length > 0;
  const criteria = { ...reporting.criteria, ...(isElsewhere && { allowEmpty: true }) };
  const { color } = flags;
  const report = await openReports(wanted, {
    ...reporting,
    criteria,
    revision,
    color,
    ...(part && { shard: part.shard }),
  });
  const tally = new Tally();
  let invalid: OnInvalid | undefined;
  const progress = progressOn(stderr, inputs.length);
  const take = (verdict: DocumentResult): void => {
    if (verdict.issues.length > 0) progress.clear();
    tally.add(verdict);
    if (verdict.outcome === 'invalid') invalid?.identification.add(verdict);
    report.verdict(verdict);
  };
  const pause = pauses();
  const isInterrupted = await untilInterrupted(found, async (some, isOver) => {
    for (const plain of verdictsIn(some)) {
      if (plain.outcome === 'invalid') invalid ??= await ifInvalid?.();
      const verdict = plain.outcome === 'invalid' && invalid?.hint ? invalid.hint.verdict(plain) : plain;
      take(filters.length === 0 ? verdict : filters.reduce((seen, filter) => filter.verdict(seen), verdict));
      if (stdout.isFull) await stdout.drained();
      if (pause.isDue()) await pause.take();
      if (isOver()) return;
    }
    progress.show(tally.summary);
  });
  progress.clear();
  if (isInterrupted) {
    tally.summary.interrupted = true;
    // Nobody waits for what is still to come.
    process.stdin.destroy();
  }
  for (const filter of isInterrupted ? [] : filters) for (const verdict of filter.rest?.() ?? []) take(verdict);
  const identified = invalid?.identification.result ?? [];
  if (identified.length > 0) tally.summary.identified = identified;
  report.end(tally.summary);
  if (isInterrupted) return status.interrupted;
  return worst([tally.status(criteria), ...endOf(filters, color)]);
};
