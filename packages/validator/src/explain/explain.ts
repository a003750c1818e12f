import type { Issue } from '@referral-kit/types/issues';
import type { Model } from './model.ts';
import { Report } from './report.ts';
import { unreadable } from './unreadable.ts';
import { typeOf, wrongType } from './wrong-type.ts';

/** Looks for the faults of a value. @returns whether there is one. */
export type Explain = (model: Model, value: never, report: Report) => boolean;

/**
 * Looks for the faults of any value.
 *
 * @returns whether there is one
 * @throws what reading the value throws
 */
export const explainValue = (model: Model, value: unknown, report: Report): boolean => {
  const { type, look } = model;
  const found = typeof value === 'string' ? 'string' : typeOf(value);
  if (type !== undefined && type !== found && !type.includes(found)) {
    report.add(() => wrongType(model, value, report.name));
    return true;
  }
  return look !== undefined && value !== null && look(model, value as never, report);
};

/** What is wrong, and how much more there is. */
export interface Found {
  readonly found: readonly Issue[];
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
  try {
    explainValue(model, value, report);
  } catch (error) {
    report.path.length = 0;
    report.add(() => unreadable(error));
  }
  return report;
};
