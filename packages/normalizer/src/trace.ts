// How a document was normalised: what it takes to do the same to its text.
export type { Edit, Path, Step } from './change.ts';
export { type Origin, originOf } from './origin.ts';
export type { Run } from './run/document.ts';
export { type RunOptions, runOn } from './run.ts';
