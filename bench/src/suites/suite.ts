import type { Effort, Timing } from '../measure/compare.ts';
import type { Cell, Section } from '../report/section.ts';

/** One part of a run. */
export type Suite = (effort: Effort) => Section | Promise<Section>;

/** @returns a timing as a cell. */
export const timingCell = ({ nanoseconds, ratio }: Timing): Cell => ({
  value: nanoseconds,
  unit: 'nanoseconds',
  ratio,
});
