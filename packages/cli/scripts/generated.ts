import { join } from 'node:path';
import { revisions } from '@referral-kit/codegen';
import type { Generated } from '@referral-kit/codegen/write';
import { configSchema } from './config-schema.ts';

/** The names of the revisions. */
const names = revisions.map(({ name }) => name);
const types = [...new Set(revisions.flatMap((revision) => revision.types))].sort();

/** The schema of the configuration. */
export const config: object = configSchema(names, types);

const schemaText = (): string => `${JSON.stringify(config, null, 2)}\n`;

/** The schema of the configuration file. */
export const targets: readonly Generated[] = [
  {
    folder: join(import.meta.dirname, '..'),
    owns: [],
    contents: async () => new Map([['config.schema.json', schemaText()]]),
  },
];
