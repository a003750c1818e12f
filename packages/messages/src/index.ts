export type { Say } from './say.ts';
export { translatorOf } from './translator-of.ts';
