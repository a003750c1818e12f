import { resolve } from 'node:path';
import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { commonOptions } from '@referral-kit/command-line/common';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { status, worst } from '@referral-kit/command-line/status';
import { UsageError } from '@referral-kit/command-line/usage';
import { coverageData } from '@referral-kit/coverage/report';
import { stderr, stdout } from '@referral-kit/files/streams';
import { printable } from '@referral-kit/text';
import { checkOutputs } from '../files/outputs.ts';
import { configurationFor } from '../options/config-file.ts';
import { coverageOptions } from '../options/coverage.ts';
import { coverageEnd, coverageRequest } from '../options/coverage-request.ts';
import { configOptions, unmatchedOptions } from '../options/files.ts';
import { reportOptions } from '../options/reports.ts';
import { criteriaOf } from '../options/resolve.ts';
import { reportStatuses } from '../options/statuses.ts';
import { merge } from '../reporters/merge/merge.ts';
import { BadReport, type ReadReport, readReport } from '../reporters/merge/read.ts';
import { openReports, parseReportTargets, streamOutput } from '../reporters/open.ts';
import { defaultReporters, reportOptionsOf } from '../reporters/options.ts';
import { workingFolderAsRoot } from '../reporters/report-root.ts';
import { reporterNames } from '../reporters/reporter.ts';
import { statusOf, Tally } from '../reporters/summary.ts';
import { reportFiles } from './outputs.ts';

/** Merged reports count paths from the root of the repository, as the reports that are merged tell it. */
const { 'report-root': _, ...mergedReportOptions } = reportOptions;

const options = {
  output: {
    value: 'path',
    short: 'o',
    isPath: true,
    help: 'File for the one `--reporter` that names no file; without a reporter, for the json report',
  },
  ...mergedReportOptions,
  ...coverageOptions,
  ...configOptions,
  ...unmatchedOptions,
} as const satisfies OptionTable;

type MergeFlags = OptionsOf<typeof options & typeof commonOptions>;

/** @throws {UsageError} when it is not clear which report the file is for */
const reportTargets = ({ reporter, output }: MergeFlags): readonly string[] => {
  if (output === undefined) return reporter ?? defaultReporters;
  const requested = reporter ?? ['json'];
  const [open, ...others] = requested.filter((target) => !target.includes('='));
  if (open === undefined || others.length > 0) {
    throw new UsageError('--output names the file of the one --reporter that has none.');
  }
  return requested.map((target) => (target === open ? `${target}=${output}` : target));
};

/** Reads all reports, and says of each that is none why. */
const readAll = (paths: readonly string[], cwd: string): ReadReport[] | undefined => {
  const faults: string[] = [];
  const reports = paths.flatMap((path) => {
    try {
      return readReport(path, resolve(cwd, path));
    } catch (error) {
      if (!(error instanceof BadReport)) throw error;
      faults.push(`error: ${printable(path)} cannot be merged: ${printable(error.message)}\n`);
      return [];
    }
  });
  if (faults.length > 0)
    faults.push('merge-reports takes the reports that --reporter json and --reporter ndjson write.\n');
  stderr.write(faults.join(''));
  return faults.length === 0 ? reports : undefined;
};

/** @throws {UsageError} when a report has no coverage, so that the sum would be too small */
const needCoverage = (reports: readonly ReadReport[]): void => {
  const without = reports.find(({ coverage }) => coverage === undefined);
  if (without === undefined) return;
  throw new UsageError(`${without.name} has no coverage. Pass --coverage to the runs whose reports are merged.`);
};

/**
 * Makes one report of those of several runs.
 *
 * @param paths the files that `--reporter json` or `--reporter ndjson` wrote
 * @returns the exit status that one run would have had
 * @throws {UsageError} when the paths or flags make no sense, or the reports do not go together
 */
const mergeReports = async (paths: readonly string[], flags: MergeFlags): Promise<number> => {
  const cwd = process.cwd();
  const configuration = await configurationFor(flags.config, cwd, flags.color);
  const { config } = configuration;
  const reporting = reportOptionsOf({ ...flags, ...criteriaOf(flags, config) });
  const request = await coverageRequest(flags, config, { paths: [] }, 'both');
  const targets = parseReportTargets(reportTargets(flags), cwd, reporterNames);
  const coverage =
    flags.coverageFile === undefined ? [] : [{ path: resolve(flags.coverageFile), what: 'The coverage' }];
  checkOutputs(
    [...reportFiles(targets), ...coverage],
    [
      ...(configuration.path === undefined ? [] : [{ path: configuration.path, what: 'the configuration' }]),
      ...paths.map((path) => ({ path: resolve(cwd, path), name: path, what: 'to be merged' })),
    ],
  );
  const reports = readAll(paths, cwd);
  if (reports === undefined) return status.unreadable;
  const { revision, results, identified, coverage: sum } = merge(reports);
  if (request !== undefined) needCoverage(reports);
  const endCoverage = sum && (await coverageEnd(request ?? { minimum: {} }));
  const report = await openReports(targets, {
    ...reporting,
    revision,
    command: 'merge-reports',
    root: workingFolderAsRoot,
    color: flags.color,
  });
  const tally = new Tally();
  for (const result of results) {
    tally.add(result);
    report.result(result);
    await stdout.drained();
  }
  if (identified.length > 0) tally.summary.identified = identified;
  if (sum !== undefined) tally.summary.coverage = coverageData(sum);
  report.end(tally.summary);
  const notes = streamOutput(stderr, flags.color);
  const asked = sum && endCoverage?.(sum, notes);
  notes.close();
  return worst([statusOf(tally.summary, reporting.criteria), ...(asked === undefined ? [] : [asked])]);
};

export const command: Command = defineCommand({
  arguments: [
    {
      name: 'reports',
      isRequired: true,
      isVariadic: true,
      isPath: true,
      help: 'Reports that `--reporter json` or `--reporter ndjson` wrote',
    },
  ],
  options,
  details: [
    'Merges the reports of runs on different files, such as the shards of a job. The result, including the exit status, is that of one run on all files. If a report is incomplete or cannot be read, the status is 4 and nothing is written. A path that matched no file in one of the runs fails the whole; a run that had no file to validate, such as a shard, does not.',
    'If the runs gathered coverage, the total is shown and compared with the minimum.',
  ],
  examples: [
    'referral-kit merge-reports shard-*.json',
    'referral-kit merge-reports shard-*.json --reporter junit --output report.xml',
    'referral-kit merge-reports shard-1.ndjson shard-2.json -o whole.json',
  ],
  statuses: reportStatuses,
  run: ({ reports }, flags) => mergeReports(reports, flags),
});
