import type { MessageParams } from '../messages.ts';
import type { Model } from './model.ts';
import type { Report } from './report.ts';

const say = ({ name, received, minimum, maximum }: MessageParams['schema/out-of-range']): string =>
  `${name} is ${received}; expected a number from ${minimum} to ${maximum}`;

/** Looks for a number that is out of its range. */
export const explainRange = (model: Model, value: number, report: Report): boolean => {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = model;
  if (value >= minimum && value <= maximum) return false;
  report.add(() => ({
    code: 'schema/out-of-range',
    params: { name: report.name, received: String(value), minimum, maximum },
    say,
    about: { expected: `a number from ${minimum} to ${maximum}`, received: String(value) },
  }));
  return true;
};
