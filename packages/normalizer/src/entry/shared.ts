// What goes with the entry point of every revision.
export type { Change } from '../change.ts';
export { type ChangeCode, type ConflictCode, type NormalizeCode, normalizeCodes } from '../codes.ts';
export { type ChangeText, changeText, describeChange } from '../describe-change.ts';
export type { Outcome } from '../outcome.ts';
export type { NormalizedPatch } from '../patch/result.ts';
export type { Remaining } from '../remaining.ts';
export type { EntryOptions } from './contract.ts';
export type { NormalizedBy, Normalizer } from './normalize.ts';
export type { PatchNormalizer } from './normalize-patch.ts';
