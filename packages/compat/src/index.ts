export type { Dialect } from './dialect/dialect.ts';
export type { Json, JsonObject, Schema } from './json.ts';
export { type SubsetAnswer, type SubsetOptions, subset } from './subset.ts';
