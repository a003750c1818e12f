export { type DocumentOptions, type Documents, document } from './documents.ts';
export type { Fault } from './faults/break-rules.ts';
export * from './generated/default.ts';
export {
  type DefaultRevision,
  type DocumentOf,
  type DocumentTypes,
  defaultRevision,
  type Profile,
  type Revision,
  type TypeName,
} from './generated/revisions.ts';
export type { Histories, HistoryOptions, IllegalHistories, IllegalHistoryOptions } from './histories/histories.ts';
export type { FaultKind, IllegalHistory } from './histories/illegal.ts';
export { type Hostile, hostile } from './hostile/hostile.ts';
export { type NearMiss, type NearMisses, nearMiss, nearMisses } from './near-misses.ts';
export type { Overrides, With } from './overrides/overrides.ts';
export type { Patches } from './patches/arbitrary.ts';
export type { PatchOperation } from './patches/operation.ts';
export type { FaultCode } from './shape/shape.ts';
export { anyJson } from './values/json.ts';
export type { JsonValue } from './values/small-json.ts';
export type { Spelt, WireSpellings } from './wire/arbitrary.ts';
