import { explainValue } from './explain.ts';
import type { Model } from './model.ts';
import { unread } from './read.ts';
import type { Report } from './report.ts';

/** Looks for the faults of a member or an item that was read. @returns whether there is one. */
export const explainPart = (model: Model, value: unknown, key: string | number, report: Report): boolean => {
  report.path.push(key);
  const isFaulty = value === unread || explainValue(model, value, report);
  report.path.pop();
  return isFaulty;
};
