import { explainValue } from './explain.ts';
import type { Model } from './model.ts';
import { readItem, unread } from './read.ts';
import type { Report } from './report.ts';

/** Looks for the faults of an array's items. */
export const explainArray = (model: Model, items: readonly unknown[], report: Report): boolean => {
  let faulty = false;
  for (let index = 0; index < items.length; index++) {
    const value = readItem(items, index, report);
    report.path.push(index);
    if (value === unread || explainValue(model.items ?? {}, value, report)) faulty = true;
    report.path.pop();
  }
  return faulty;
};
