import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installLocked } from '../../../scripts/packages/install-locked.ts';
import { readManifest } from '../../../scripts/packages/workspace.ts';
import type { Dialect } from './programs.ts';

const folder = join(import.meta.dirname, '..');

interface Re2 {
  readonly RE2JS: { compile(pattern: string): { matcher(text: string): { find(): boolean } } };
}

/** RE2, the dialect of Go and of services that take patterns from strangers: without any look-around. */
export const re2 = async (): Promise<Dialect> => {
  await installLocked(folder, 'the jsonschema command and RE2 (80 MB)');
  const { RE2JS } = createRequire(join(folder, 'package.json'))('re2js') as Re2;
  const { version } = readManifest(join(folder, 'node_modules/re2js'));
  return {
    name: `RE2, as in Go (re2js ${version})`,
    answers: (questions) => questions.map(({ pattern, text }) => RE2JS.compile(pattern).matcher(text).find()),
  };
};
