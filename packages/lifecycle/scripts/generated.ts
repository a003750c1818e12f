import { join } from 'node:path';
import type { Generated } from '../../../scripts/generated.ts';
import { withExports } from '../../types/scripts/package-exports.ts';
import { defaultModule, entryModule, registryModule, tableModule } from './modules.ts';
import { defaultRevision, tables } from './tables.ts';

const folder = join(import.meta.dirname, '..');
const owned = 'src/generated';

const modules = async (): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const table of tables) {
    texts.set(`${owned}/${table.revision}/table.ts`, tableModule(table));
    texts.set(`${owned}/${table.revision}/index.ts`, entryModule(table));
  }
  texts.set(`${owned}/default.ts`, defaultModule(defaultRevision));
  texts.set(
    `${owned}/registry.ts`,
    registryModule(
      tables.map(({ revision }) => revision),
      defaultRevision,
    ),
  );
  return texts;
};

export const targets: readonly Generated[] = [{ folder, owns: [owned], contents: modules }];
