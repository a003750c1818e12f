import { join } from 'node:path';
import { defaultRevision } from '@referral-kit/codegen';
import { type Generated, header } from '@referral-kit/codegen/write';
import type { Table } from '../src/table.ts';
import { tables } from './table.ts';

const folder = join(import.meta.dirname, '..');
const owned = 'src/generated';
const note = header('the emitted schemas');

const tableModule = (table: Table): string =>
  `${note}import type { Table } from '../table.ts';\n\n/** What revision ${table.revision} says of every member. */\nexport const table: Table = ${JSON.stringify(table, null, 1)};\n`;

const registryModule = (): string => {
  const imports = tables
    .map(({ revision }, at) => `import { table as table${at} } from './${revision}.ts';\n`)
    .join('');
  return `${note}import type { Table } from '../table.ts';
${imports}
/** The revision that is meant unless told. */
export const defaultRevision: string = '${defaultRevision}';

/** What every revision says of its members, oldest first. */
export const tables: readonly Table[] = [${tables.map((_, at) => `table${at}`).join(', ')}];
`;
};

/** One table for each revision, and the list of them. */
export const targets: readonly Generated[] = [
  {
    folder,
    owns: [owned],
    contents: async () =>
      new Map([
        ...tables.map((table) => [`${owned}/${table.revision}.ts`, tableModule(table)] as const),
        [`${owned}/registry.ts`, registryModule()],
      ]),
  },
];
