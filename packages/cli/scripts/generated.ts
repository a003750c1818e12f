import { join } from 'node:path';
import { revisions } from '@referral-kit/codegen';
import type { Generated } from '@referral-kit/codegen/write';
import { configSchema } from './config-schema.ts';

const names = revisions.map(({ name }) => name);
const types = [...new Set(revisions.flatMap((revision) => revision.types))].sort();

const schemaText = (): string => `${JSON.stringify(configSchema(names, types), null, 2)}\n`;

/** The schema of the configuration file. */
export const targets: readonly Generated[] = [
  {
    folder: join(import.meta.dirname, '..'),
    owns: [],
    contents: async () => new Map([['config.schema.json', schemaText()]]),
  },
];
