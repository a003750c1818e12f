import { explainValue } from './explain.ts';
import type { Model } from './model.ts';
import type { Report } from './report.ts';
import { unreadable } from './unreadable.ts';

/**
 * Reads a member or an item, and looks for its faults.
 *
 * @returns whether there is one; nothing for a member that is not there: one that is `undefined`, which JSON has not, is absent
 */
export const explainPart = (model: Model, whole: object, key: string | number, report: Report): boolean | undefined => {
  const { path } = report;
  const depth = path.push(key);
  let isFaulty: boolean | undefined = true;
  try {
    const value = (whole as Readonly<Record<string | number, unknown>>)[key];
    isFaulty = value === undefined && typeof key === 'string' ? undefined : explainValue(model, value, report);
  } catch (error) {
    path.length = depth;
    report.add(() => unreadable(error));
  }
  path.pop();
  return isFaulty;
};
