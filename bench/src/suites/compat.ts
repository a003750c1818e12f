import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Comparison, compare, type Json } from '@referral-kit/compat';
import { publicPairs } from '../../../integration/comparers/pairs.ts';
import { median } from '../measure/stats.ts';
import type { Suite } from './suite.ts';

/** How many kinds the union of the generated schema has: some 230 kB in all. */
const kinds = 170;

const memberOf = (index: number): Json => {
  const byIndex: readonly Json[] = [
    { type: 'string', maxLength: 40 + index, description: `Text number ${index} of its kind.` },
    { oneOf: [{ type: 'number', minimum: index }, { $ref: '#/definitions/signal' }] },
    { type: 'array', items: { oneOf: [{ type: 'string' }, { $ref: '#/definitions/signal' }] }, maxItems: 9 },
    { anyOf: [{ enum: [`a${index}`, `b${index}`, null] }, { $ref: '#/definitions/signal' }] },
  ];
  return byIndex[index % byIndex.length] as Json;
};

/** A schema as large ones are: a union of kinds, each with members that refer to a few common definitions. */
const large = (edited: number): Json => {
  const definitions = Array.from({ length: kinds }, (_, kind): [string, Json] => [
    `kind${kind}`,
    {
      type: 'object',
      properties: {
        type: { enum: [`kind${kind}`] },
        ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`member${at}`, memberOf(at + (kind % 7))])),
        ...(kind < edited && { added: { type: 'boolean' } }),
      },
      additionalProperties: false,
      required: ['type'],
    },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      parts: { type: 'array', items: { oneOf: definitions.map(([name]) => ({ $ref: `#/definitions/${name}` })) } },
    },
    definitions: {
      signal: { type: 'object', properties: { signal: { type: 'string' } }, required: ['signal'] },
      ...Object.fromEntries(definitions),
    },
  };
};

const before = large(0);

const timed = (edited: number): { readonly milliseconds: number; readonly found: Comparison } => {
  const now = large(edited);
  const started = performance.now();
  const found = compare({ files: { 'a.json': before } }, { files: { 'a.json': now } });
  return { milliseconds: performance.now() - started, found };
};

const started = (parameters: readonly string[]): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
};

const cases = join(import.meta.dirname, '../start/cases');
const [whole, alone] = ['compat.mjs', 'subset.mjs'].map((name) => join(cases, name)) as [string, string];

/** How long the steps of public histories take, one after the other; nothing without clones of them. */
const steps = (
  histories: string | undefined,
): { readonly name: string; readonly median: number; readonly longest: number }[] =>
  histories === undefined
    ? []
    : ['AsyncAPI', 'Vega-Lite'].flatMap((name) => {
        const times = publicPairs(histories)
          .filter(({ group }) => group === name)
          .map(({ old, now }) => {
            const start = performance.now();
            compare({ files: { 'a.json': old } }, { files: { 'a.json': now } });
            return performance.now() - start;
          });
        return times.length === 0 ? [] : [{ name, median: median(times), longest: Math.max(...times) }];
      });

/** How long a comparison takes: the first verdict of a process, and changes of a large schema. */
export const compat: Suite = ({ rounds, histories }) => {
  const ofHistories = steps(histories);
  const starts = Array.from({ length: Math.min(rounds, 15) }, () => {
    const empty = started(['-e', '0']);
    return { empty, own: started([whole]) - empty, alone: started([alone]) - empty };
  });
  const first = median(starts.map(({ own }) => own));
  const firstAlone = median(starts.map((one) => one.alone));
  const changes = [1, 10, 40].map((edited) => {
    const rows = Array.from({ length: 3 }, () => timed(edited));
    if (rows.some(({ found }) => found.bump !== 'minor')) throw new Error('new optional members are a minor change');
    return { edited, milliseconds: median(rows.map(({ milliseconds }) => milliseconds)) };
  });
  const size = Math.round(JSON.stringify(before).length / 1000);
  const [one, , many] = changes.map(({ milliseconds }) => milliseconds) as [number, number, number];
  return {
    title: 'Comparing schemas',
    about: `Time for the first refutation of a process, import included and \`node -e 0\` taken off; and for changes of a generated schema of ${size} kB, a union of ${kinds} kinds${histories === undefined ? '' : '; and for the steps of public histories'}.`,
    columns: ['time'],
    rows: [
      // On a busy machine both take longer.
      { name: '`node -e 0`', cells: [{ value: median(starts.map(({ empty }) => empty)), unit: 'milliseconds' }] },
      { name: 'first verdict of a process', cells: [{ value: first, unit: 'milliseconds' }] },
      {
        name: 'first verdict, `@referral-kit/compat/subset`',
        cells: [{ value: firstAlone, unit: 'milliseconds' }],
      },
      ...changes.map(({ edited, milliseconds }) => ({
        name: `${edited} ${edited === 1 ? 'change' : 'changes'} of a schema of ${size} kB`,
        cells: [{ value: milliseconds, unit: 'milliseconds' as const }],
      })),
      ...ofHistories.flatMap(({ name, median: middle, longest }) =>
        [[`a step of ${name}, median`, middle] as const, [`a step of ${name}, the longest`, longest] as const].map(
          ([what, value]) => ({ name: what, cells: [{ value, unit: 'milliseconds' as const }] }),
        ),
      ),
    ],
    targets: [
      { what: 'first verdict of a process', measured: first, limit: 50, bound: 'at most', unit: ' ms' },
      {
        what: 'first verdict, `@referral-kit/compat/subset`',
        measured: firstAlone,
        limit: 50,
        bound: 'at most',
        unit: ' ms',
      },
      { what: `one change of a schema of ${size} kB`, measured: one, limit: 300, bound: 'at most', unit: ' ms' },
      { what: '40 changes against one: time', measured: many / one, limit: 40, bound: 'at most', unit: '×' },
      { what: `40 changes of a schema of ${size} kB`, measured: many, limit: 5000, bound: 'at most', unit: ' ms' },
      ...ofHistories.map(({ name, longest }) => ({
        what: `the longest step of ${name}`,
        measured: longest,
        limit: 5000,
        bound: 'at most' as const,
        unit: ' ms' as const,
      })),
    ],
  };
};
