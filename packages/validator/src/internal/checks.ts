// What the command generates checks of its own files with: the same explanations as those of documents.

export { explain, explainValue } from '../explain/explain.ts';
export {
  explainArray,
  explainEnum,
  explainIdentifier,
  explainObject,
  explainPattern,
  explainRange,
} from '../explain/index.ts';
export type { Model } from '../explain/model.ts';
export { explainPart } from '../explain/part.ts';
export type { Report } from '../explain/report.ts';
export { listModel } from '../list/form.ts';
