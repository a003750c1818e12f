export { checkPatch } from './update/check-patch.ts';
export { checkUpdate } from './update/check-update.ts';
export { type DiffOptions, diff } from './update/diff.ts';
export { keptByService } from './update/kept.ts';
export type { UpdateIssue, UpdateOptions, UpdateResult } from './update/result.ts';
