import { resolve } from 'node:path';
import { verdictsIn } from '../check/found.ts';
import { type Check, checkInput } from '../check/run.ts';
import { findInputs } from '../inputs/find.ts';
import { toFile, toStream, type Wanted, wantedReports } from '../report/outputs.ts';
import type { Reporter } from '../report/reporter.ts';
import { reporterNames, reporters } from '../report/reporters.ts';
import { drained } from '../report/stream.ts';
import { Tally } from '../report/summary.ts';
import { UsageError } from '../usage.ts';

/** What the caller said about the report. */
export interface ReportFlags {
  /** `name` or `name=path`, each. */
  readonly reporter?: readonly string[];
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly allowEmpty?: boolean;
}

/** A reporter whose file, if it has one, is closed in the end. */
const open = async (
  { name, path }: Wanted,
  revision: string,
  { color, quiet = false }: ReportFlags,
): Promise<Reporter> => {
  const make = await reporters[name]();
  if (path === undefined) {
    const [results, notes] = [toStream(process.stdout, color), toStream(process.stderr, color)];
    return make({ results, notes, revision, quiet });
  }
  const file = toFile(path);
  const reporter = make({ results: file, notes: file, revision, quiet });
  return {
    verdict: reporter.verdict,
    end: (summary) => {
      reporter.end(summary);
      file.close();
    },
  };
};

/**
 * Checks files and reports what was found.
 *
 * @param words files, folders, patterns, and `-` for standard input
 * @param revision the revision of the contract, for the report
 * @returns the exit status
 * @throws {UsageError} when the words or flags make no sense
 */
export const checkAll = async (
  words: readonly string[],
  flags: ReportFlags,
  revision: string,
  check: Check,
): Promise<number> => {
  if (words.length === 0) throw new UsageError('name the files, folders or patterns to check, or - for standard input');
  const cwd = process.cwd();
  const wanted = wantedReports(flags.reporter ?? ['pretty'], cwd, reporterNames);
  const reports = new Set(wanted.flatMap(({ path }) => path ?? []));
  const lost = words.find((word) => reports.has(resolve(cwd, word)));
  if (lost !== undefined) throw new UsageError(`the report would overwrite ${lost}, which is to be checked`);
  const inputs = await findInputs(words, cwd, reports);
  const reporting = await Promise.all(wanted.map((one) => open(one, revision, flags)));
  const tally = new Tally();
  for (const input of inputs) {
    for await (const found of checkInput(input, check)) {
      for (const verdict of verdictsIn(found)) {
        tally.add(verdict);
        for (const reporter of reporting) reporter.verdict(verdict);
        if (process.stdout.writableNeedDrain) await drained(process.stdout);
      }
    }
  }
  for (const reporter of reporting) reporter.end(tally.summary);
  return tally.status(flags.allowEmpty === true);
};
