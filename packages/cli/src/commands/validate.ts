import { run } from '../check/run.ts';
import { findInputs } from '../inputs/find.ts';
import { toFile, toStream, type Wanted, wantedReports } from '../report/outputs.ts';
import type { Reporter } from '../report/reporter.ts';
import { reporters } from '../report/reporters.ts';
import { Tally } from '../report/summary.ts';
import { UsageError } from '../usage.ts';
import { type ContractFlags, settingsFor } from './settings.ts';

/** What the caller said besides what to validate. */
export interface ValidateFlags extends ContractFlags {
  /** `name` or `name=path`, each. */
  readonly reporter?: readonly string[];
  readonly color?: boolean;
  readonly allowEmpty?: boolean;
}

/** A reporter whose file, if it has one, is closed in the end. */
const open = async ({ name, path }: Wanted, revision: string, color: boolean | undefined): Promise<Reporter> => {
  const make = await reporters[name]();
  const notes = toStream(process.stderr, color);
  if (path === undefined) return make({ results: toStream(process.stdout, color), notes, revision });
  const results = toFile(path);
  const reporter = make({ results, notes: results, revision });
  return {
    verdict: reporter.verdict,
    end: (summary) => {
      reporter.end(summary);
      results.close();
    },
  };
};

/** Waits for a slow reader of the results, unless it has gone. */
const settled = async ({ stdout }: typeof process): Promise<void> => {
  if (!stdout.writableNeedDrain || stdout.destroyed) return;
  await new Promise<void>((resolve) => {
    stdout.once('drain', resolve);
    stdout.once('close', resolve);
  });
};

/**
 * Validates documents and reports what was found.
 *
 * @param words files, folders, patterns, and `-` for standard input
 * @returns the exit status
 * @throws {UsageError} when the words or flags make no sense
 */
export const validate = async (words: readonly string[], flags: ValidateFlags): Promise<number> => {
  if (words.length === 0)
    throw new UsageError('name the files, folders or patterns to validate, or - for standard input');
  const { revision, ...settings } = settingsFor(flags);
  const cwd = process.cwd();
  const wanted = wantedReports(flags.reporter ?? ['pretty'], cwd);
  const reports = new Set(wanted.flatMap(({ path }) => path ?? []));
  const inputs = await findInputs(words, cwd, reports);
  const reporting = await Promise.all(wanted.map((one) => open(one, revision, flags.color)));
  const tally = new Tally();
  for await (const verdict of run(inputs, settings)) {
    tally.add(verdict);
    for (const reporter of reporting) reporter.verdict(verdict);
    await settled(process);
  }
  for (const reporter of reporting) reporter.end(tally.summary);
  return tally.status(flags.allowEmpty === true);
};
