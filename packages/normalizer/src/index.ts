export type { Change } from './change.ts';
export { type Basis, type Category, type Classification, classify, type Inviter, type Undecided } from './classify.ts';
export { type ChangeCode, type ConflictCode, type NormalizeCode, normalizeCodes } from './codes.ts';
export { type Converted, type ConvertOptions, convert, type Lost } from './convert.ts';
export { type ChangeText, changeText, describeChange } from './describe-change.ts';
export { type Normalized, type NormalizeOptions, normalize, type Outcome } from './normalize.ts';
export { type NormalizedPatch, type NormalizePatchOptions, normalizePatch } from './normalize-patch.ts';
export type { Remaining } from './remaining.ts';
