export type { Change } from './change.ts';
export { type Basis, type Category, type Classification, classify, type Inviter, type Undecided } from './classify.ts';
export { type ChangeCode, type ConflictCode, type NormalizeCode, normalizeCodes } from './codes.ts';
export { type Converted, type ConvertOptions, convert, type Lost } from './convert.ts';
export { type Normalized, normalize } from './normalize.ts';
export type { Remaining } from './remaining.ts';
export type { NormalizeOptions } from './run.ts';
