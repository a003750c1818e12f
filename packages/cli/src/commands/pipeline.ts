import { resolve } from 'node:path';
import { pauses, untilInterrupted } from '@referral-kit/command-line/interruptible';
import { status, worst } from '@referral-kit/command-line/status';
import { UsageError } from '@referral-kit/command-line/usage';
import { stderr, stdout } from '@referral-kit/files/streams';
import { findFiles } from '../files/find.ts';
import { checkOutputs, type RunFile } from '../files/outputs.ts';
import type { Selection } from '../files/selection.ts';
import { isStandardInput } from '../files/source-file.ts';
import type { ResultFilter } from '../filters/filter.ts';
import { type CoverageFlags, coverageRequest } from '../options/coverage-request.ts';
import { analyzeInvalid, type InvalidAnalysis, loadFilters, withCollector } from '../options/filters.ts';
import { type Listing, type ResolvableFlags, resolveOptions } from '../options/resolve.ts';
import { openReports, parseReportTargets, streamOutput } from '../reporters/open.ts';
import { defaultReporters, type ReportFlags, reportOptionsOf } from '../reporters/options.ts';
import { reportRoot } from '../reporters/report-root.ts';
import { reporterNames } from '../reporters/reporter.ts';
import { statusOf, Tally } from '../reporters/summary.ts';
import { type DocumentResult, expandResults } from '../validate/document-result.ts';
import type { ValidateOptions } from '../validate/options.ts';
import type { Check } from '../validate/run.ts';
import { validation } from '../validate/validation.ts';
import { checkInputs } from '../workers/check-files.ts';
import { progressOn } from '../workers/progress.ts';
import { listFiles } from './list-files.ts';
import { reportFiles, toBeChecked, withoutOutputs } from './outputs.ts';

/** What the caller said about the run. */
interface RunFlags extends ReportFlags {
  /** In how many threads to check. */
  readonly jobs?: number;
  /** Which part of the inputs to check, as `1/4`. */
  readonly shard?: string;
}

/** Lets every filter say what it saw. @returns the statuses that they ask for */
const endOf = (filters: readonly ResultFilter[], color: boolean | undefined): number[] => {
  if (filters.length === 0) return [];
  const notes = streamOutput(stderr, color);
  const asked = filters.flatMap((filter) => filter.end?.(notes) ?? []);
  notes.close();
  return asked;
};

/** What is run. */
interface PipelineRun {
  /** The name of the command, for the reports. */
  readonly command: string;
  /** Files, folders, patterns, and `-` for standard input. */
  readonly paths: readonly string[];
  readonly flags: RunFlags;
  /** The revision of the contract, for the reports. */
  readonly revision: string;
  readonly check: Check;
  readonly selection: Selection;
  readonly listing: Listing | undefined;
  /** Look at every result before it is counted and reported, one after the other. */
  readonly filters: readonly ResultFilter[];
  /** Loads what looks at documents that are not valid, when there is one. */
  readonly ifInvalid?: (() => Promise<InvalidAnalysis>) | undefined;
}

/**
 * Checks files and reports what was found.
 *
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense
 */
const runPipeline = async ({
  command,
  paths,
  flags,
  revision,
  check,
  selection,
  listing,
  filters,
  ifInvalid,
}: PipelineRun): Promise<number> => {
  if (paths.length === 0) {
    throw new UsageError(
      'Name the files, folders or patterns to validate, or - for standard input, or set "paths" in referral-kit.config.json.',
    );
  }
  const { cwd, base, configuration, baseline } = selection;
  const reporting = reportOptionsOf(flags);
  const targets = parseReportTargets(flags.reporter ?? defaultReporters, cwd, reporterNames);
  const part = flags.shard === undefined ? undefined : (await import('../workers/shard.ts')).parseShard(flags.shard);
  const own = filters.flatMap(({ file }) => file ?? []);
  const outputs = [...reportFiles(targets), ...own.filter(({ isOutput }) => isOutput)];
  const settings: RunFile[] = [
    ...(configuration.path === undefined ? [] : [{ path: configuration.path, what: 'the configuration' }]),
    ...(baseline === undefined ? [] : [{ path: baseline, what: 'the baseline' }]),
  ];
  const named = paths
    .filter((path) => !isStandardInput(path))
    .map((path) => ({ path: resolve(base, path), name: path, what: toBeChecked }));
  checkOutputs(outputs, [...settings, ...named]);
  const mixed = named.find(({ path }) => path === baseline);
  if (mixed !== undefined) throw new UsageError(`${mixed.name} is the baseline, not a document to be checked.`);
  const found = await findFiles(paths, selection, new Set(baseline === undefined ? [] : [baseline]));
  const all = withoutOutputs(found, outputs);
  const inputs = part?.of(all) ?? all;
  const isElsewhere = inputs.length === 0 && all.length > 0;
  const criteria = { ...reporting.criteria, ...(isElsewhere && { allowEmpty: true }) };
  if (listing !== undefined) return listFiles(inputs, criteria, listing);
  const checking = await checkInputs(inputs, check, flags.jobs);
  const { color } = flags;
  const report = await openReports(targets, {
    ...reporting,
    criteria,
    revision,
    command,
    root: reportRoot(flags.reportRoot, cwd),
    color,
    ...(part && { shard: part.shard }),
  });
  const tally = new Tally();
  let invalid: InvalidAnalysis | undefined;
  const progress = progressOn(stderr, inputs.length);
  const take = (result: DocumentResult): void => {
    if (result.issues.length > 0) progress.clear();
    tally.add(result);
    if (result.outcome === 'invalid') invalid?.identification.add(result);
    report.result(result, invalid?.hintsFor?.(result));
  };
  const pause = pauses();
  const isInterrupted = await untilInterrupted(checking, async (batch, isOver) => {
    for (const original of expandResults(batch)) {
      if (original.outcome === 'invalid') invalid ??= await ifInvalid?.();
      take(filters.reduce((seen, filter) => filter.result(seen), original));
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
  for (const filter of isInterrupted ? [] : filters) for (const result of filter.results?.() ?? []) take(result);
  const identified = invalid?.identification.result ?? [];
  if (identified.length > 0) tally.summary.identified = identified;
  if (!isInterrupted) for (const filter of filters) Object.assign(tally.summary, filter.findings?.());
  report.end(tally.summary);
  if (isInterrupted) return status.interrupted;
  return worst([statusOf(tally.summary, criteria), ...endOf(filters, color)]);
};

/** How a command validates. */
export interface ValidatingCommand {
  /** Its name, for the reports. */
  readonly name: 'validate' | 'history';
  /** @returns how it validates, in addition to what the flags and the configuration say */
  settings(plain: ValidateOptions): ValidateOptions | Promise<ValidateOptions>;
  /** Whether a baseline may accept what it finds. */
  readonly takesBaseline: boolean;
  /** What is said of documents that are not valid, in addition to their faults: how they are fixed, or which contract they fit. */
  readonly analysis: 'hints' | 'contracts' | 'none';
}

/**
 * Validates and reports what was found.
 *
 * @param paths files, folders, patterns, and `-` for standard input
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense
 */
export const runValidation = async (
  { name, settings: settingsFor, takesBaseline, analysis }: ValidatingCommand,
  paths: readonly string[],
  flags: RunFlags & ResolvableFlags & CoverageFlags,
): Promise<number> => {
  const { settings: plain, selection, listing, ...setup } = await resolveOptions(paths, flags);
  const isHistory = name === 'history';
  const coverage = await coverageRequest(
    flags,
    setup.config,
    { ...flags, paths },
    isHistory ? 'histories' : 'documents',
  );
  const settings = await settingsFor(await withCollector(plain, coverage));
  const { revision = settings.defaultRevision } = settings;
  const filters = await loadFilters(takesBaseline ? setup.flags : {}, coverage, revision);
  return runPipeline({
    command: name,
    paths: setup.paths,
    flags: setup.flags,
    revision,
    check: validation(settings),
    selection,
    listing,
    filters,
    ifInvalid: analysis === 'none' ? undefined : analyzeInvalid({ revision, isHistory }, analysis === 'hints'),
  });
};
