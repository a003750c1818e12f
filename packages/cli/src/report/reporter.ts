import type { Verdict } from '../check/verdict.ts';
import type { Summary } from './summary.ts';

/** Where a reporter writes. */
export interface Output {
  write(text: string): void;
  readonly color: boolean;
}

/** Says what a run found. */
export interface Reporter {
  /** Is told every verdict, in the order of the files and of the documents in them. */
  verdict(verdict: Verdict): void;
  /** Is told when there are no more. */
  end(summary: Summary): void;
}

/** What every reporter is given. */
interface Surroundings {
  /** For what the reporter finds. */
  readonly results: Output;
  /** For what is said to people about the run. */
  readonly notes: Output;
  readonly revision: string;
  /** Whether to show people errors alone, though warnings are counted. */
  readonly quiet: boolean;
}

export type MakeReporter = (surroundings: Surroundings) => Reporter;
