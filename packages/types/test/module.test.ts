import type { NamedSchema, Schema } from '@referral-kit/codegen';
import { expect, test } from 'vitest';
import { moduleText } from '../scripts/module.ts';

const named = (path: string, schema: Schema): NamedSchema => ({
  name: schema.title as string,
  kind: 'type',
  profile: 'strict',
  positions: true,
  path: `2100-01-01/${path}.schema.json`,
  schema: { $id: `https://schemas.example/2100-01-01/${path}.schema.json`, ...schema },
});

const unit = named('codes/unit', { title: 'Unit', description: 'A unit.', type: 'string', enum: ['kg'] });

test('shapes that no type of the first revision has', async () => {
  const parcel = named('parcel', {
    title: 'Parcel',
    description: 'A parcel.',
    type: 'object',
    properties: {
      '@odata.context': { description: 'Where it is from.', type: 'string', format: 'uri' },
      unit: { $ref: 'codes/unit.schema.json' },
      parts: { description: 'What is inside.', type: ['array', 'null'], items: { $ref: 'parcel.schema.json' } },
      sender: {
        description: 'Who sent it.',
        type: 'object',
        properties: { name: { description: 'A name */ and more.', type: 'string', minLength: 1 } },
        required: ['name'],
      },
    },
    required: ['unit'],
  });
  expect(await moduleText(parcel, [parcel, unit])).toMatchInlineSnapshot(`
    "// Generated from schemas/2100-01-01/parcel.schema.json; do not edit. To update it: npm run generate
    import type { Unit } from './codes/unit.ts';

    /**
     * A parcel.
     */
    export interface Parcel {
      /**
       * Where it is from.
       * @format uri
       */
      '@odata.context'?: string;
      /**
       * A unit.
       */
      unit: Unit;
      /**
       * What is inside.
       */
      parts?: Parcel[] | null;
      /**
       * Who sent it.
       */
      sender?: {
        /**
         * A name * / and more.
         * @minLength 1
         */
        name: string;
      };
    }
    "
  `);
});

test('a type that only refers to others', async () => {
  const list = named('list', {
    title: 'Units',
    description: 'Units.',
    type: 'array',
    items: { $ref: 'codes/unit.schema.json' },
  });
  expect(await moduleText(list, [list, unit])).toMatchInlineSnapshot(`
    "// Generated from schemas/2100-01-01/list.schema.json; do not edit. To update it: npm run generate
    import type { Unit } from './codes/unit.ts';

    /**
     * Units.
     */
    export type Units = Unit[];
    "
  `);
});

test('a reference that leads nowhere is an error', async () => {
  const lost = named('lost', { title: 'Lost', type: 'array', items: { $ref: 'codes/unit.schema.json' } });
  await expect(moduleText(lost, [lost])).rejects.toThrow('codes/unit.schema.json');
});
