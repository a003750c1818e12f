import type { Row } from './figures.ts';

/** How much is tried: seconds for each part in CI, or as long as it takes. */
export interface Form {
  readonly isLong: boolean;
  /** Documents per revision and profile, where a part generates them. */
  readonly count: number;
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
