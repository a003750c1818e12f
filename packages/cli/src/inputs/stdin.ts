import type { Input } from './input.ts';

/** Standard input as an input. */
export const standardInput: Input = { name: '<stdin>', folders: [] };
