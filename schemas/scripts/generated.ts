import { join } from 'node:path';
import { type Generated, revisionSubpaths, withExports } from '@referral-kit/codegen/write';
import { codeModules } from './codes.ts';
import { contents, defaultRevision, revisions } from './contents.ts';

const folder = join(import.meta.dirname, '..');

/** The modules of every revision; its TypeBox definitions are below their own subpath. */
const subpaths = (): Map<string, string> => {
  const json = revisionSubpaths(revisions(), defaultRevision(), (revision) => [
    ['', `modules/${revision}/index`],
    ['/tolerant', `modules/${revision}/tolerant/index`],
  ]);
  const typebox = revisionSubpaths(revisions(), defaultRevision(), (revision) => [['', `typebox/${revision}/index`]]);
  return new Map([...json, ...[...typebox].map(([path, module]) => [`./typebox${path.slice(1)}`, module] as const)]);
};

/** The ISO code lists come first: the source of every revision imports them. */
export const targets: readonly Generated[] = [
  { folder, owns: [], contents: async () => codeModules() },
  { folder, owns: [...revisions(), 'openapi', 'asyncapi'], contents },
  {
    folder,
    owns: [],
    contents: async () => new Map([['package.json', withExports(folder, subpaths(), ['./*.json'])]]),
  },
];
