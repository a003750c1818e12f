import type { Model } from './model.ts';
import { explainPart } from './part.ts';
import type { Report } from './report.ts';

/** Looks for the faults of an array's items. */
export const explainArray = ({ items = {} }: Model, array: readonly unknown[], report: Report): boolean => {
  let faulty = false;
  for (let index = 0; index < array.length; index++) if (explainPart(items, array, index, report)) faulty = true;
  return faulty;
};
