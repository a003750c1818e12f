import type { ReportOptions } from './reporter.ts';

/** What the caller said about the reports. */
export interface ReportFlags {
  /** `name` or `name=path`, each. */
  readonly reporter?: readonly string[];
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly group?: boolean;
  /** 0 for any number. */
  readonly maxProblems?: number;
  readonly allowEmpty?: boolean;
  readonly allowUnmatched?: boolean;
  readonly maxWarnings?: number;
  /** The folder that the paths of reports for other services count from. */
  readonly reportRoot?: string;
}

/** The reporters that run when none is asked for. */
export const defaultReporters: readonly string[] = ['pretty'];

/** @returns what is asked of the reports, with what counts where nothing is */
export const reportOptionsOf = ({
  quiet = false,
  group = true,
  maxProblems,
  allowEmpty = false,
  allowUnmatched = false,
  maxWarnings,
}: ReportFlags): ReportOptions => ({
  quiet,
  group,
  ...(maxProblems !== undefined && { maxProblems: maxProblems || Number.POSITIVE_INFINITY }),
  criteria: { allowEmpty, allowUnmatched, ...(maxWarnings !== undefined && { maxWarnings }) },
});
