import { resolve } from 'node:path';
import { verdictsIn } from '../check/found.ts';
import { type Check, checkInput } from '../check/run.ts';
import { findInputs } from '../inputs/find.ts';
import { openReports } from '../report/open.ts';
import { wantedReports } from '../report/outputs.ts';
import { reporterNames } from '../report/reporters.ts';
import { drained } from '../report/stream.ts';
import { Tally } from '../report/summary.ts';
import { defaultReporters, type ReportFlags, wishesOf } from '../report/wishes.ts';
import { UsageError } from '../usage.ts';
import { listFiles } from './list-files.ts';
import type { Sources } from './setup.ts';

export type { ReportFlags };

/**
 * Checks files and reports what was found.
 *
 * @param words files, folders, patterns, and `-` for standard input
 * @param revision the revision of the contract, for the report
 * @param sources where the words lead to
 * @returns the exit status
 * @throws {UsageError} when the words or flags make no sense
 */
export const checkAll = async (
  words: readonly string[],
  flags: ReportFlags,
  revision: string,
  check: Check,
  { selection, base, listsFiles }: Sources,
): Promise<number> => {
  if (words.length === 0) {
    throw new UsageError(
      'name the files, folders or patterns to check, or - for standard input; or put "paths" in referral-kit.config.json',
    );
  }
  const cwd = process.cwd();
  const wishes = wishesOf(flags);
  const wanted = wantedReports(flags.reporter ?? defaultReporters, cwd, reporterNames);
  const reports = new Set(wanted.flatMap(({ path }) => path ?? []));
  const lost = words.find((word) => reports.has(resolve(base, word)));
  if (lost !== undefined) throw new UsageError(`the report would overwrite ${lost}, which is to be checked`);
  const inputs = await findInputs(words, cwd, reports, selection, base);
  if (listsFiles) return listFiles(inputs, wishes.allowEmpty);
  const report = await openReports(wanted, { ...wishes, revision, color: flags.color });
  const tally = new Tally();
  for (const input of inputs) {
    for await (const found of checkInput(input, check)) {
      for (const verdict of verdictsIn(found)) {
        tally.add(verdict);
        report.verdict(verdict);
        if (process.stdout.writableNeedDrain) await drained(process.stdout);
      }
    }
  }
  report.end(tally.summary);
  return tally.status(wishes.allowEmpty);
};
