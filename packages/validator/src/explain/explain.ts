import type { Issue } from '../issue.ts';
import { explainArray } from './array.ts';
import type { Model } from './model.ts';
import { explainNumber } from './number.ts';
import { explainObject } from './object.ts';
import { Report } from './report.ts';
import { explainText } from './text.ts';
import { unreadable } from './unreadable.ts';
import { typeOf, wrongType } from './wrong-type.ts';

/** Looks for the faults of a value. @returns whether there is one. */
export type Explain = (model: Model, value: unknown, report: Report) => boolean;

const explainTyped = (model: Model, type: string, value: unknown, report: Report): boolean => {
  if (type === 'string') return explainText(model, value as string, report);
  if (type === 'number') return explainNumber(model, value as number, report);
  if (type === 'object') return explainObject(model, value as object, report, explainValue);
  return type === 'array' && explainArray(model, value as unknown[], report, explainValue);
};

const explainValue: Explain = (model, value, report) => {
  const depth = report.path.length;
  try {
    const type = typeOf(value);
    if (model.type === type || model.type?.includes(type)) return explainTyped(model, type, value, report);
    report.add(() => wrongType(model.type ?? [], value, report.name));
  } catch (error) {
    report.path.length = depth;
    report.add(() => unreadable(error));
  }
  return true;
};

/**
 * Finds every fault of a value. Never throws.
 *
 * @returns the issues, and how many more there are than `limit`. Of an object, the faults of its members
 * come first, in the order of the type; then what is missing, then what is unknown, then its rule.
 */
export const explain = (model: Model, value: unknown, limit: number): { issues: readonly Issue[]; omitted: number } => {
  const report = new Report(limit);
  explainValue(model, value, report);
  return { issues: report.issues, omitted: report.omitted };
};
