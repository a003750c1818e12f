import type { Issue } from '@referral-kit/types/issues';
import type { Model } from './model.ts';
import { type Located, Report } from './report.ts';
import { unreadable } from './unreadable.ts';
import { typeOf, wrongType } from './wrong-type.ts';

/** Looks for the faults of a value. @returns whether there is one. */
export type Explain = (model: Model, value: never, report: Report) => boolean;

/** Looks for the faults of any value. @returns whether there is one. */
export const explainValue = (model: Model, value: unknown, report: Report): boolean => {
  const { type, look } = model;
  // A text is what most values are, and reading it cannot throw.
  if (type === 'string' && typeof value === type) return look?.(model, value as never, report) ?? false;
  const depth = report.path.length;
  try {
    if (type === undefined) return false;
    const found = typeOf(value);
    if (type === found || type.includes(found))
      return value !== null && (look?.(model, value as never, report) ?? false);
    report.add(() => wrongType(model, value, report.name));
  } catch (error) {
    report.path.length = depth;
    report.add(() => unreadable(error));
  }
  return true;
};

/** What is wrong, and how much more there is. */
export interface Found {
  readonly found: readonly Located[];
  readonly omitted: number;
}

/**
 * Finds every fault of a value that its guard refused. Never throws.
 *
 * @returns the faults, and how many more there are than `limit`. Of an object, the faults of its members
 * come first, in the order of the type; then what is missing, then what is unknown, then its rule.
 */
export const explain = (model: Model, value: unknown, limit: number, severity?: Issue['severity']): Found => {
  const report = new Report(limit, severity);
  explainValue(model, value, report);
  return report;
};
