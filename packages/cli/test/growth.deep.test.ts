import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selected } from '../../testing/test/scaled.ts';
import { cli, folder } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';
import { workOf } from './helpers/work.ts';

// No time is measured: four times as much input takes four times as much counted work, whatever the input has many of.

const sizes = { few: 60, many: 240 };

/** A part that grows with the square would make it more, if it is but a thirtieth of the rest for the few. */
const atMost = 4.3;

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const lines = (count: number, make: (index: number) => object): string =>
  times(count, (index) => `${JSON.stringify(make(index))}\n`).join('');

const numbered = (index: number): object => ({ ...referral, id: `r-${index}` });
const faulty = (index: number): object => ({ ...numbered(index), status: `wrong-${index}` });
const mendable = (index: number): object => ({ ...numbered(index), Status: 'New', status: undefined });
const tag = (index: number): object => ({ id: `No such tag ${index}` });

type Files = Record<string, unknown>;

interface Case {
  readonly files: (count: number) => Files;
  readonly args: readonly string[];
  readonly status: number;
}

const reporters = ['pretty', 'json', 'junit', 'sarif', 'github', 'gitlab', 'tap', 'markdown', 'text', 'ndjson'];
const history = (index: number): object => ({
  ...referral,
  updatedDateTime: `2019-01-02T03:${String(Math.floor(index / 60) % 60).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}Z`,
});

const cases: Readonly<Record<string, Case>> = {
  'valid records': { files: (n) => ({ 'a.ndjson': lines(n, numbered) }), args: ['validate'], status: 0 },
  'blank lines': {
    files: (n) => ({ 'a.ndjson': `${'\n'.repeat(n)}${JSON.stringify(referral)}\n` }),
    args: ['validate'],
    status: 0,
  },
  'records of a list': { files: (n) => ({ 'a.json': { value: times(n, faulty) } }), args: ['validate'], status: 1 },
  'documents in YAML': {
    files: (n) => ({ 'a.yaml': lines(n, faulty).replaceAll(/^/gm, '---\n') }),
    args: ['validate'],
    status: 1,
  },
  'faults in one document': {
    files: (n) => ({ 'a.json': { ...referral, requirements: { industries: times(n, tag) } } }),
    args: ['validate'],
    status: 1,
  },
  'members nobody knows': {
    files: (n) => ({ 'a.json': { ...referral, ...Object.fromEntries(times(n, (at) => [`unknown${at}`, at])) } }),
    args: ['validate'],
    status: 1,
  },
  warnings: {
    files: (n) => ({ 'a.ndjson': lines(n, faulty) }),
    args: ['validate', '--profile', 'tolerant'],
    status: 0,
  },
  files: {
    files: (n) => Object.fromEntries(times(n, (at) => [`f${at % 10}/${at}.json`, faulty(at)])),
    args: ['validate'],
    status: 1,
  },
  hints: {
    files: (n) => ({ 'a.ndjson': lines(n, mendable) }),
    args: ['validate', '--reporter', 'json'],
    status: 1,
  },
  snapshots: { files: (n) => ({ 'a.ndjson': lines(n, history) }), args: ['history'], status: 0 },
  'referrals of a history': { files: (n) => ({ 'a.ndjson': lines(n, faulty) }), args: ['history'], status: 1 },
  'documents to normalize': { files: (n) => ({ 'a.ndjson': lines(n, mendable) }), args: ['normalize'], status: 0 },
  coverage: { files: (n) => ({ 'a.ndjson': lines(n, numbered) }), args: ['validate', '--coverage'], status: 0 },
  ...Object.fromEntries(
    reporters.map((name): [string, Case] => [
      `faults in a ${name} report`,
      { files: (n) => ({ 'a.ndjson': lines(n, faulty) }), args: ['validate', '--reporter', name], status: 1 },
    ]),
  ),
};

type Run = (cwd: string) => Promise<void>;

const running =
  (args: readonly string[], status: number): Run =>
  async (cwd) => {
    expect((await cli(cwd, args)).status).toBe(status);
  };

/** How often work is counted again: on a busy machine, waiting for files adds to it, and nothing takes away from it. */
const attempts = 3;

/** How many times as much work many are as few. */
const growth = async (prepare: (count: number) => string, run: Run): Promise<number> => {
  const [few, many] = [prepare(sizes.few), prepare(sizes.many)];
  let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt === 0 || (attempt < attempts && more / less >= atMost); attempt += 1) {
    const [ofFew = 0, ofMany = 0] = await workOf([() => run(few), () => run(many)]);
    less = Math.min(less, ofFew);
    more = Math.min(more, ofMany);
  }
  expect(less).toBeGreaterThan(sizes.few);
  return more / less;
};

describe('the work of a run grows no faster than', () => {
  it.each(selected(Object.entries(cases)))('%s', async (_, { files, args, status }) => {
    expect(await growth((count) => folder(files(count)), running([...args, '.'], status))).toBeLessThan(atMost);
  });

  it('entries of a baseline', async () => {
    const prepare = (count: number): string => {
      const cwd = folder({ 'a.ndjson': lines(count, faulty) });
      const entries = times(count, (index) => ({
        file: 'a.ndjson',
        id: `r-${index}`,
        code: 'schema/not-in-enum',
        pointer: '/status',
        reason: 'Known',
        expires: '9999-12-31',
      }));
      writeFileSync(join(cwd, 'referral-kit.baseline.json'), JSON.stringify({ version: 1, entries }));
      return cwd;
    };
    const run = running(['validate', '--baseline', 'referral-kit.baseline.json', '.'], 0);
    expect(await growth(prepare, run)).toBeLessThan(atMost);
  });

  it('reports that are merged', async () => {
    const prepare = (count: number): string => {
      const result = (file: number) => ({
        file: `${file}.json`,
        type: 'Tag',
        profile: 'strict',
        outcome: 'valid',
        valid: true,
        issues: [],
      });
      const summary = (files: number) => ({
        files,
        records: files,
        valid: files,
        invalid: 0,
        failedAsExpected: 0,
        unreadable: 0,
        empty: 0,
        errors: 0,
        warnings: 0,
      });
      return folder({
        'a.json': { version: 1, revision: '2018-10-01', results: times(count, result), summary: summary(count) },
      });
    };
    expect(await growth(prepare, running(['merge-reports', 'a.json'], 0))).toBeLessThan(atMost);
  });
});
