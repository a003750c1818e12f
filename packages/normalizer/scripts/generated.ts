import { join } from 'node:path';
import { defaultRevision, revisions } from '@referral-kit/codegen';
import { type Generated, header, withExports } from '@referral-kit/codegen/write';
import { entryModule, guardsModule, patchModule, registryModule, tableModule } from './modules.ts';
import { correspondences, tables } from './table.ts';

const folder = join(import.meta.dirname, '..');
const owned = 'src/generated';
const note = header('the emitted schemas');

const modules = (): Map<string, string> =>
  new Map([
    ...tables.flatMap((table): [string, string][] => [
      [`${table.revision}/table.ts`, tableModule(table)],
      [`${table.revision}/guards.ts`, guardsModule(table)],
      [`${table.revision}/index.ts`, entryModule(table.revision)],
    ]),
    ...[...correspondences].map(([revision, data]): [string, string] => [
      `${revision}/correspondence.ts`,
      `import type { CorrespondenceData } from '../../table.ts';

/** How revision ${revision} corresponds to ${data.with}. */
export const correspondence: CorrespondenceData = ${JSON.stringify(data, null, 1)};
`,
    ]),
    ['patch.ts', patchModule()],
    ['registry.ts', registryModule(defaultRevision)],
  ]);

const subpaths = (): Map<string, string> =>
  new Map([
    ['.', 'index'],
    ['./codes', 'codes'],
    ['./trace', 'trace'],
    ...revisions.map(({ name }) => [`./${name}`, `generated/${name}/index`] as const),
  ]);

/** The tables of every revision with its entry point, the list of them, and the exports of this package. */
export const targets: readonly Generated[] = [
  {
    folder,
    owns: [owned],
    contents: async () =>
      new Map([
        ...[...modules()].map(([path, text]) => [`${owned}/${path}`, `${note}${text}`] as const),
        ['package.json', withExports(folder, subpaths())],
      ]),
  },
];
