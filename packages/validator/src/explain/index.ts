export { explainArray } from './array.ts';
export { explainAnyDateTime, explainDateTime, explainZonedDateTime } from './date-time.ts';
export { explainIdentifier } from './identifier.ts';
export { explainCatalog, explainEnum } from './list.ts';
export { explainRange } from './number.ts';
export { explainObject } from './object.ts';
export { explainPattern } from './pattern.ts';
export { explainPractice } from './practice.ts';
export { branchRule } from './rule.ts';
