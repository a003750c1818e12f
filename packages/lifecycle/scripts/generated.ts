import { join } from 'node:path';
import { defaultRevision } from '@referral-kit/codegen';
import { type Generated, withExports } from '@referral-kit/codegen/write';
import { withReferralDiagram, withRegistrationDiagram } from './diagrams.ts';
import { entryModule } from './entry-module.ts';
import { reExport, registryModule, tableModule } from './modules.ts';
import { type Emitted, referralTables, registrationTables } from './tables.ts';

const folder = join(import.meta.dirname, '..');
const owned = 'src/generated';
const entries = ['codes', 'pictures', 'registration', 'registry', 'table', 'updates'];

/** The table of a machine and its entry point, below their own folder. */
const machineModules =
  (below: (revision: string) => string) =>
  (emitted: Emitted): [string, string][] => {
    const path = `${owned}/${below(emitted.table.revision)}`;
    return [
      [`${path}/table.ts`, tableModule(emitted)],
      [`${path}/index.ts`, entryModule(emitted)],
    ];
  };

const modules = async (): Promise<Map<string, string>> => {
  // The first revision that has the table: a later one must not change what the entry stands for.
  const first = registrationTables[0]?.table.revision;
  return new Map([
    ...referralTables.flatMap(machineModules((revision) => revision)),
    ...registrationTables.flatMap(machineModules((revision) => `${revision}/registration`)),
    [`${owned}/default.ts`, reExport(`./${defaultRevision}/index.ts`)],
    [`${owned}/registration.ts`, reExport(`./${first}/registration/index.ts`)],
    [`${owned}/registry.ts`, registryModule(referralTables, registrationTables, defaultRevision)],
  ]);
};

/** The root stands for the default revision; every revision has its own subpath. */
const subpaths = (): Map<string, string> =>
  new Map([
    ['.', 'index'],
    ...entries.map((name): [string, string] => [`./${name}`, name]),
    ...referralTables.map(({ table: { revision } }): [string, string] => [
      `./${revision}`,
      `generated/${revision}/index`,
    ]),
    ...registrationTables.map(({ table: { revision } }): [string, string] => [
      `./${revision}/registration`,
      `generated/${revision}/registration/index`,
    ]),
  ]);

const readme = 'README.md';
const docs = join(folder, '../../docs');
const registrations = 'registrations.md';

/** The machines of every revision, the exports of this package, and the diagrams in its README and in the guide. */
export const targets: readonly Generated[] = [
  { folder, owns: [owned], contents: modules },
  { folder, owns: [], contents: async () => new Map([['package.json', withExports(folder, subpaths())]]) },
  { folder, owns: [], contents: async () => new Map([[readme, await withReferralDiagram(join(folder, readme))]]) },
  {
    folder: docs,
    owns: [],
    contents: async () => new Map([[registrations, await withRegistrationDiagram(join(docs, registrations))]]),
  },
];
