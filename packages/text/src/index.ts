export { isLossy } from './lossy-number.ts';
export { isMisspelling, nearest } from './nearest.ts';
