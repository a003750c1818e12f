import { join } from 'node:path';
import type { Generated } from '../../scripts/generated.ts';
import { codeModules } from './codes.ts';
import { contents, revisions } from './contents.ts';

const folder = join(import.meta.dirname, '..');

/** The ISO code lists come first: the source of every revision imports them. */
export const targets: readonly Generated[] = [
  { folder, owns: [], contents: async () => codeModules() },
  { folder, owns: revisions(), contents },
];
