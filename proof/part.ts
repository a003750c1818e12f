import type { Row } from './figures.ts';

/** How much is tried: seconds for each part in CI, or as long as it takes. */
export interface Form {
  readonly isLong: boolean;
  /** Documents per revision and profile, where a part generates them. */
  readonly count: number;
  /** Minutes per target, where a part looks for faults until the time is over. */
  readonly minutes: number;
  /** Whether what was found on the way, such as a corpus, is kept for later runs. */
  readonly keep: boolean;
  readonly seed: number;
}

/** Something that is shown by running it. */
export interface Part {
  readonly name: string;
  /** What is shown, for those who choose. */
  readonly what: string;
  /** @returns a row for each thing that was tried; what could not run here is a row with `notRun` */
  run(form: Form): Promise<readonly Row[]> | readonly Row[];
}
