import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@referral-kit/checks/check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsOf, plant } from '../../testing/src/hostile/cycles.ts';
import { scaled } from '../../testing/test/scaled.ts';
import { baseline, config, report, sidecar } from '../src/compiled/checks.ts';

const models = { baseline, config, report, sidecar };
type Name = keyof typeof models;

const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const contract = { revision: '2018-10-01', profile: 'strict', type: 'Tag' };

/** A file of each schema with all that it may have. */
const whole: Readonly<Record<Name, unknown>> = {
  config: {
    $schema: 'x',
    ...contract,
    files: [{ match: 'a', ...contract }, { match: ['a', 'b'] }],
    ignore: ['a'],
    paths: ['a'],
    reporters: ['json'],
    baseline: 'a',
    coverage: { minimum: { all: 50 } },
    allowEmpty: true,
    allowUnmatched: false,
    maxWarnings: 1,
  },
  baseline: {
    version: 1,
    entries: [
      { file: 'a', record: 1, code: 'a/b', pointer: '/a', reason: 'r', expires: '2027-01-31' },
      { file: 'a', id: 'b', code: 'a/b', pointer: '', reason: 'r', expires: '2027-01-31' },
    ],
  },
  sidecar: [
    { code: 'a/b', pointer: '' },
    { code: 'a/b', pointer: '/a', record: 2 },
  ],
  report: {
    version: 1,
    revision: '2018-10-01',
    folder: 'a',
    shard: { index: 1, count: 2 },
    results: [
      {
        file: 'a',
        record: 1,
        root: '/0',
        id: 'a',
        type: 'Tag',
        revision: '2018-10-01',
        profile: 'strict',
        outcome: 'invalid',
        valid: false,
        issues: [
          {
            code: 'a/b',
            severity: 'error',
            pointer: '/a',
            ...place,
            message: 'm',
            params: {},
            expected: 'e',
            received: 'r',
            help: 'h',
            suggestion: { action: 'replace', value: 'v' },
            accepted: { reason: 'r', expires: '2027-01-31' },
            related: [{ record: 1, pointer: '/a', ...place, message: 'm' }],
          },
          {
            code: 'a/b',
            severity: 'warning',
            pointer: '',
            ...place,
            message: 'm',
            suggestion: { action: 'rename', to: 't' },
          },
        ],
      },
    ],
    summary: {
      files: 1,
      records: 1,
      valid: 0,
      invalid: 1,
      failedAsExpected: 0,
      accepted: 1,
      unreadable: 0,
      empty: 0,
      errors: 1,
      warnings: 1,
      identified: [{ validatedAs: contract, looksLike: contract, documents: 1 }],
      unmatched: 1,
      coverage: {
        percent: 50,
        exercised: 1,
        all: 2,
        revisions: { a: { types: ['Tag'], kinds: { members: { percent: 50, exercised: ['a'], missing: ['b'] } } } },
      },
      interrupted: true,
    },
  },
};

/** A schema that lets every object have further members: a report of a later version is read too. */
const open = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(open);
  if (typeof schema !== 'object' || schema === null) return schema;
  const closing = ['additionalProperties', 'unevaluatedProperties'];
  const kept = Object.entries(schema).filter(([name, value]) => !(closing.includes(name) && value === false));
  return Object.fromEntries(kept.map(([name, value]) => [name, open(value)]));
};

const schemaOf = (name: Name): object => {
  const text = readFileSync(join(import.meta.dirname, `../${name}.schema.json`), 'utf8');
  const schema = JSON.parse(text) as object;
  return name === 'report' ? (open(schema) as object) : schema;
};

const names = Object.keys(models) as Name[];
const json = fc.oneof(
  fc.constantFrom<unknown>('', 'x', 'strict', 'Tag', 0, 1, 1.5, -1, null, true, [], {}, ['x'], { id: 'x' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const key = fc.constantFrom('more', '__proto__', 'revision', 'record', 'match');

/** The file with some values replaced, added or taken away. */
const changed = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), fc.oneof(json, fc.constant(undefined)), fc.option(key, { nil: undefined })), {
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce<unknown>((before, [pick, put, name]) => {
        const paths = pathsOf(before);
        const path = paths[pick % paths.length] ?? [];
        const holder = path.reduce<unknown>((outer, part) => (outer as Record<string, unknown>)[part], before);
        const isHolder = typeof holder === 'object' && holder !== null && !Array.isArray(holder);
        const after = plant(before, name !== undefined && isHolder ? [...path, name] : path, put);
        return JSON.parse(JSON.stringify(after) ?? 'null');
      }, value),
    );

describe('the schema of a file of the command', () => {
  it.each(names)('%s has a document with all that it may have', (name) => {
    expect(check(models[name], whole[name])).toEqual([]);
  });

  it.each(names)('%s is what the command checks, whatever the file has', (name) => {
    const is = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schemaOf(name));
    fc.assert(
      fc.property(changed(whole[name]), (value) => {
        expect(check(models[name], value).length === 0).toBe(is(value));
      }),
      { numRuns: scaled(1500) },
    );
  });
});

describe('what is wrong with a file of the command', () => {
  it.each<[Name, unknown, string, string]>([
    ['config', { profil: 'strict' }, '/profil', 'schema/unknown-member'],
    ['config', { profile: 'strikt' }, '/profile', 'schema/not-in-enum'],
    ['config', { maxWarnings: 1.5 }, '/maxWarnings', 'schema/wrong-type'],
    ['config', { maxWarnings: -1 }, '/maxWarnings', 'schema/out-of-range'],
    ['config', { paths: [] }, '/paths', 'schema/out-of-range'],
    ['config', { ignore: '' }, '/ignore', 'schema/empty-string'],
    ['config', { ignore: ['a', ''] }, '/ignore/1', 'schema/empty-string'],
    ['config', { ignore: 1 }, '/ignore', 'schema/wrong-type'],
    ['config', { files: [{}] }, '/files/0/match', 'schema/missing-member'],
    ['config', { coverage: { minimum: { all: 101 } } }, '/coverage/minimum/all', 'schema/out-of-range'],
    ['sidecar', [], '', 'schema/out-of-range'],
    ['sidecar', [{ code: 'a/b', pointer: '', record: 0 }], '/0/record', 'schema/out-of-range'],
    ['report', { version: 2, revision: '', results: [], summary: 1 }, '/version', 'schema/not-in-enum'],
  ])('of a %s, as in %j, is told at %j as %s', (name, value, pointer, code) => {
    expect(check(models[name], value)).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('is shown with what would fix it', () => {
    expect(check(models.config, { profil: 'strict', type: 'Tagg' })).toMatchObject([
      { suggestion: { action: 'replace', value: 'Tag' } },
      { suggestion: { action: 'rename', to: 'profile' } },
    ]);
  });
});
