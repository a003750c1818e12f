import { join } from 'node:path';
import { defaultRevision } from '@referral-kit/codegen';
import { type Generated, withExports } from '@referral-kit/codegen/write';
import { defaultModule, entryModule, registryModule, tableModule } from './modules.ts';
import { withDiagram } from './readme.ts';
import { tables } from './tables.ts';

const folder = join(import.meta.dirname, '..');
const owned = 'src/generated';
const entries = ['codes', 'pictures', 'registry', 'table', 'updates'];

const modules = async (): Promise<Map<string, string>> => {
  const revisions = tables.map(({ revision }) => revision);
  return new Map([
    ...tables.flatMap((table): [string, string][] => [
      [`${owned}/${table.revision}/table.ts`, tableModule(table)],
      [`${owned}/${table.revision}/index.ts`, entryModule(table)],
    ]),
    [`${owned}/default.ts`, defaultModule(defaultRevision)],
    [`${owned}/registry.ts`, registryModule(revisions, defaultRevision)],
  ]);
};

/** The root stands for the default revision; every revision has a subpath of its own. */
const subpaths = (): Map<string, string> =>
  new Map([
    ['.', 'index'],
    ...entries.map((name): [string, string] => [`./${name}`, name]),
    ...tables.map(({ revision }): [string, string] => [`./${revision}`, `generated/${revision}/index`]),
  ]);

/** The machine of every revision, the exports of this package, and the diagram in its README. */
export const targets: readonly Generated[] = [
  { folder, owns: [owned], contents: modules },
  { folder, owns: [], contents: async () => new Map([['package.json', withExports(folder, subpaths())]]) },
  { folder, owns: [], contents: async () => new Map([['README.md', await withDiagram(folder)]]) },
];
