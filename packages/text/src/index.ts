export { isMisspelling, nearest } from './nearest.ts';
