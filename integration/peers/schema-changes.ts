import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Json, subset } from '@referral-kit/compat';
import { jsonSchemaDiff } from '../../packages/compat/scripts/json-schema-diff.ts';
import type { Row } from './table.ts';

const compat = join(import.meta.dirname, '../../packages/compat');
const require = createRequire(join(compat, 'package.json'));
const ask = jsonSchemaDiff(require);
const { version } = require('json-schema-diff/package.json') as { readonly version: string };

type Answer = 'right' | 'wrong' | 'no answer';

const byPeer = async (from: Json, to: Json): Promise<Answer> => {
  const removed = await ask(from, to);
  if (removed === undefined) return 'no answer';
  return removed ? 'right' : 'wrong';
};

const byOurs = (from: Json, to: Json): Answer => {
  const { answer } = subset(from as never, to as never, { format: 'assertion' });
  if (answer === 'unknown') return 'no answer';
  return answer === 'refuted' ? 'right' : 'wrong';
};

const draft = (name: string): string =>
  name.startsWith('draft') ? `http://json-schema.org/${name}/schema#` : `https://json-schema.org/draft/${name}/schema`;

const text = { type: 'string' };
const list = { type: 'array' };

/** Changes by which documents are lost, that is breaks. */
const breaks: readonly (readonly [what: string, from: Json, to: Json])[] = [
  ...['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'].map((name) => {
    const $schema = draft(name);
    return [
      `a type is taken away, ${name}`,
      { $schema, type: ['string', 'null'] },
      { $schema, type: 'string' },
    ] as const;
  }),
  ['`enum` loses a value', { enum: ['a', 'b'] }, { enum: ['a'] }],
  ['`const` becomes another', { const: 'a' }, { const: 'b' }],
  ['`pattern` becomes narrower', { ...text, pattern: '^[a-z]+$' }, { ...text, pattern: '^[a-y]+$' }],
  ['`format` is added', text, { ...text, format: 'ipv4' }],
  ['`maxLength` becomes smaller', { ...text, maxLength: 9 }, { ...text, maxLength: 8 }],
  ['`uniqueItems` is added', list, { ...list, uniqueItems: true }],
  ['`contains` is added', list, { ...list, contains: { type: 'number' } }],
  ['`dependencies` are added', { type: 'object' }, { type: 'object', dependencies: { a: ['b'] } }],
  [
    'a member of a schema that refers to itself becomes required',
    { type: 'object', properties: { next: { $ref: '#' }, id: text } },
    { type: 'object', properties: { next: { $ref: '#' }, id: text }, required: ['id'] },
  ],
].map(([what, from, to]) => {
  const $schema = draft('draft-07');
  return [what as string, { $schema, ...(from as object) } as Json, { $schema, ...(to as object) } as Json] as const;
});

/** The sums of what `npm run -w packages/compat beside` prints: cases, and right, wrong and no answer of both. */
const sums = (isOurs: boolean): readonly number[] => {
  const printed = execFileSync(process.execPath, ['scripts/beside-json-schema-diff.ts'], {
    cwd: compat,
    encoding: 'utf8',
  });
  const rows = printed
    .split('\n')
    .filter((line) => /^\| .*\d+ \|$/.test(line) && line.startsWith('| ours:') === isOurs)
    .map((line) => line.split('|').slice(2, -1).map(Number));
  return (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
};

const sumRow = (what: string, isOurs: boolean): Row => {
  const [cases = 0, theirRight = 0, theirWrong = 0, theirNone = 0, right = 0, wrong = 0, none = 0] = sums(isOurs);
  const cell = (...[yes, no, unknown]: readonly number[]): string =>
    `${yes} right, ${no} wrong, ${unknown} without an answer`;
  return { what: `${what} (${cases})`, cells: [cell(right, wrong, none), cell(theirRight, theirWrong, theirNone)] };
};

export const schemaChangeTitles: readonly string[] = ['@referral-kit/compat', `json-schema-diff ${version}`];

/** What both say of the same changes. */
export const schemaChangeRows = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [what, from, to] of breaks) rows.push({ what, cells: [byOurs(from, to), await byPeer(from, to)] });
  return [
    ...rows,
    sumRow('cases that json-schema-diff publishes', false),
    sumRow('cases of ours that are draft-07', true),
  ];
};
