import type { Contract } from '../contract.ts';
import { typeOfFolder } from './contract.ts';

const invalidName = /[^/]\.invalid\.[a-z]+(\.gz)?$/i;

/**
 * Whether a document is to be invalid: its name ends in `.invalid.json` (or another ending of documents), or it
 * is in the folder `<type>/invalid`.
 */
export const mustFail = (name: string, folders: readonly string[], { type, revision }: Contract): boolean =>
  invalidName.test(name) || (folders.at(-1) === 'invalid' && typeOfFolder(folders.at(-2), revision) === type);
