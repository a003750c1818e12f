import type { Model } from './model.ts';
import type { Report } from './report.ts';

/** Looks for the fault of a number. */
export const explainNumber = (model: Model, value: number, report: Report): boolean => {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = model;
  if (value >= minimum && value <= maximum) return false;
  report.add(() => {
    const expected = `a number from ${minimum} to ${maximum}`;
    const received = String(value);
    return {
      code: 'schema/out-of-range',
      message: `${report.name} is ${received}; expected ${expected}`,
      expected,
      received,
    };
  });
  return true;
};
