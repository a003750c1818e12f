import { join } from 'node:path';
import type { CodeSplittingGroup } from 'rolldown';

const main = join(import.meta.dirname, '../src/main.ts');

/** What any run loads is one file: each one takes time to find and to open. */
export const chunks: CodeSplittingGroup[] = [{ name: 'main', test: (id) => id === main }];
