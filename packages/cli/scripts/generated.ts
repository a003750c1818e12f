import { join } from 'node:path';
import { manifest } from '../../../scripts/contract.ts';
import type { Generated } from '../../../scripts/generated.ts';
import { configSchema } from './config-schema.ts';

const revisions = Object.keys(manifest.revisions);
const types = Object.values(manifest.revisions)
  .flat()
  .flatMap(({ kind, name }) => (kind === 'type' && name ? [name] : []));

const schemaText = (): string => `${JSON.stringify(configSchema(revisions, [...new Set(types)].sort()), null, 2)}\n`;

/** The schema of the configuration file. */
export const targets: readonly Generated[] = [
  {
    folder: join(import.meta.dirname, '..'),
    owns: [],
    contents: async () => new Map([['config.schema.json', schemaText()]]),
  },
];
