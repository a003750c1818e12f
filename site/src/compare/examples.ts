/** Two schemas to start from. */
export interface Pair {
  readonly name: string;
  readonly old: object;
  readonly now: object;
}

const order = (properties: object, more: object = {}): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties,
  required: ['id'],
  additionalProperties: false,
  ...more,
});

const id = { type: 'string', minLength: 1 };
const kind = { enum: ['sale', 'return'] };

export const pairs: readonly Pair[] = [
  {
    name: 'A member becomes required',
    old: order({ id, kind }),
    now: order({ id, kind }, { required: ['id', 'kind'] }),
  },
  {
    name: 'An enum gains a value',
    old: order({ id, kind }),
    now: order({ id, kind: { enum: ['sale', 'return', 'gift'] } }),
  },
  {
    name: 'A pattern is written another way',
    old: order({ id: { type: 'string', pattern: '^[A-Z][A-Z]-[0-9]+$' } }),
    now: order({ id: { type: 'string', pattern: '^[A-Z]{2}-\\d\\d*$' } }),
  },
  {
    name: 'A range moves into alternatives',
    old: order({ id, amount: { type: 'integer', minimum: 0, maximum: 100 } }),
    now: order({
      id,
      amount: {
        type: 'integer',
        anyOf: [
          { minimum: 0, maximum: 60 },
          { minimum: 50, maximum: 99 },
        ],
      },
    }),
  },
];
