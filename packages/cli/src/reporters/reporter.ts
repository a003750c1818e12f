import type { Output } from '@referral-kit/files/output';
import type { Hint } from '../filters/hint.ts';
import type { DocumentResult } from '../validate/document-result.ts';
import type { Shard } from '../workers/shard.ts';
import { pretty } from './pretty/pretty.ts';
import { fromRoot, type ReportRoot } from './report-root.ts';
import type { SuccessCriteria, Summary } from './summary.ts';

/** Says what a run found. */
export interface Reporter {
  /**
   * Takes a result, in the order of the files and of the documents in them.
   *
   * @param hint for the diagnostics that are shown, what adds how to fix them
   */
  result(result: DocumentResult, hint?: Hint): void;
  /** Takes the summary, when there are no more results. */
  end(summary: Summary): void;
}

/** What the caller wants of the reports. */
export interface ReportOptions {
  /** Whether to show people errors alone, though warnings are counted. */
  readonly quiet: boolean;
  /** Whether what is found again and again is shown a few times only, and then counted. */
  readonly group: boolean;
  /** The most faults to show to people; without it each report for people has its own limit. */
  readonly maxProblems?: number;
  /** What the run has to meet to succeed, its verdicts aside. */
  readonly criteria: SuccessCriteria;
}

/** What every reporter is given. */
export interface ReporterContext extends ReportOptions {
  /** For what the reporter finds. */
  readonly results: Output;
  /** For what is said to people about the run. */
  readonly notes: Pick<Output, 'write' | 'color'>;
  readonly revision: string;
  /** The name of the command that runs. */
  readonly command: string;
  readonly root: ReportRoot;
  /** Which part of the inputs the run is about, if not all. */
  readonly shard?: Shard;
}

export type ReporterFactory = (surroundings: ReporterContext) => Reporter;

/** @returns the same reporter for a service that looks for files from the root of the repository */
const countingFromRoot =
  (make: ReporterFactory): ReporterFactory =>
  (context) => {
    const reporter = make(context);
    return {
      ...reporter,
      result: (result, hint) => reporter.result({ ...result, file: fromRoot(context.root, result.file) }, hint),
    };
  };

/** Every reporter by name. But for the first, which is the default, only those that a run asks for are loaded. */
export const reporters = {
  pretty: async (): Promise<ReporterFactory> => pretty,
  text: async (): Promise<ReporterFactory> => (await import('./text.ts')).text,
  json: async (): Promise<ReporterFactory> => (await import('./json.ts')).json,
  ndjson: async (): Promise<ReporterFactory> => (await import('./ndjson.ts')).ndjson,
  junit: async (): Promise<ReporterFactory> => countingFromRoot((await import('./junit.ts')).junit),
  sarif: async (): Promise<ReporterFactory> => countingFromRoot((await import('./sarif.ts')).sarif),
  github: async (): Promise<ReporterFactory> => countingFromRoot((await import('./github.ts')).github),
  gitlab: async (): Promise<ReporterFactory> => countingFromRoot((await import('./gitlab.ts')).gitlab),
  tap: async (): Promise<ReporterFactory> => (await import('./tap.ts')).tap,
  markdown: async (): Promise<ReporterFactory> => (await import('./markdown.ts')).markdown,
} as const;

export type ReporterName = keyof typeof reporters;

export const reporterNames: readonly ReporterName[] = Object.keys(reporters) as ReporterName[];
