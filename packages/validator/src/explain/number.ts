import { outOfRange as say } from '@referral-kit/messages/en/validator';
import type { Model } from './model.ts';
import type { Report } from './report.ts';

/** Looks for a number that is out of its range. */
export const explainRange = (model: Model, value: number, report: Report): boolean => {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = model;
  if (value >= minimum && value <= maximum) return false;
  const beyond = value < minimum ? 'minimum' : 'maximum';
  report.add(() => ({
    code: 'schema/out-of-range',
    params: { name: report.name, received: String(value), minimum, maximum, beyond },
    say,
    expected: `a number from ${minimum} to ${maximum}`,
  }));
  return true;
};
