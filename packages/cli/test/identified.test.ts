import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { betterContract, leastScore, mayFitAnother } from '@referral-kit/better-contract';
import { identify } from '@referral-kit/validator/identify';
import { registry } from '@referral-kit/validator/registry';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Fixture, readFixtures } from '../../../scripts/fixtures/fixture.ts';
import type { Contract } from '../src/contract.ts';
import { Identification } from '../src/filters/identification.ts';
import type { Identified } from '../src/filters/identified.ts';
import { identifiedLines } from '../src/reporters/identified.ts';
import { Tally } from '../src/reporters/summary.ts';
import { typeOfFolder } from '../src/validate/contract.ts';
import { cli, folder, history, validate } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';

const fixtures = readFixtures();
const [first, later] = ['2018-10-01', '2022-04-21'];
const own = { revision: first, profile: 'strict', type: 'Referral' } as const satisfies Contract;

const fixtureAt = (path: string): object => {
  const found = fixtures.find((fixture) => fixture.path === path);
  if (found === undefined) throw new Error(`no fixture ${path}`);
  return found.value as object;
};

/** As the live service answers: members without a value, and one that no contract has. */
const live = (id: string): object => ({
  ...fixtureAt(`${later}/referral/valid/full.json`),
  id,
  campaignId: null,
  salesStage: null,
  registeredInAFutureYear: { isIt: true },
});
const request = fixtureAt(`${later}/new-referral/valid/request-of-2024.json`);

const sentences = (text: string): string[] => text.split('\n').filter((line) => line.includes('To validate'));

const text = async (files: Record<string, unknown>, words: string[], command = 'validate'): Promise<string> =>
  (await cli(folder(files), [command, '.', '--reporter', 'text', ...words])).stderr;

const asLater = 'pass --revision 2022-04-21 --profile tolerant.';

describe('the contract that documents were meant for', () => {
  it('is named once for all responses of the live service, with the flags to pass, which help', async () => {
    const files = { 'a.json': live('a'), 'b.ndjson': `${JSON.stringify(live('b'))}\n${JSON.stringify(live('c'))}\n` };
    const all = { ...files, 'wrong.json': { ...referral, status: 'Now' } };
    const like = `invalid documents look like Referral of 2022-04-21 (tolerant). To validate them as that, ${asLater}`;
    expect(sentences(await text(all, []))).toEqual([`3 of 4 ${like}`]);
    expect(sentences(await text(files, ['--profile', 'tolerant']))).toEqual([
      `3 of 3 ${like.replace(' --profile tolerant', '')}`,
    ]);
    expect((await validate(files, ['.', '--revision', later, '--profile', 'tolerant'])).status).toBe(0);
  });

  it('is the request, for the body of one', async () => {
    expect(sentences(await text({ 'a.json': request }, []))).toEqual([
      'The invalid document looks like NewReferral of 2022-04-21 (strict), the body of a request that creates a referral. To validate it as that, pass --revision 2022-04-21 --type NewReferral.',
    ]);
  });

  it('is named for YAML, for the records of a list, and for snapshots of a history', async () => {
    expect(sentences(await text({ 'a.yaml': `# like JSON\n${JSON.stringify(live('a'))}` }, []))).toHaveLength(1);
    expect(await text({ 'a.json': { value: [live('a'), live('b')] } }, [])).toContain('2 of 2');
    const { report } = await history({
      'a.json': [live('a'), live('a')],
      'b.ndjson': `${JSON.stringify(live('b'))}\n`,
    });
    expect(report.summary.identified).toEqual([
      { validatedAs: own, looksLike: { ...own, revision: later, profile: 'tolerant' }, documents: 3 },
    ]);
    // There is no flag that makes a history of requests.
    expect((await history({ 'a.ndjson': `${JSON.stringify(request)}\n` })).report.summary.identified).toBeUndefined();
  });

  it('is in the reports for people after the summary, and as data in the others, as their schema has it', async () => {
    const cwd = folder({ 'a.json': live('a') });
    const report = async (name: string): Promise<string> => {
      await cli(cwd, ['validate', '.', '--reporter', `${name}=out.txt`]);
      return readFileSync(join(cwd, 'out.txt'), 'utf8');
    };
    for (const name of ['pretty', 'markdown', 'github', 'sarif']) expect(await report(name)).toContain(asLater);
    const schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
    const isReport = new Ajv2020({ strict: false }).compile(schema);
    const json = JSON.parse(await report('json'));
    expect([isReport(json), isReport.errors]).toEqual([true, null]);
    expect(json.summary.identified).toHaveLength(1);
    expect(JSON.parse((await report('ndjson')).trimEnd().split('\n').at(-1) as string).summary).toEqual(json.summary);
    json.summary.identified[0].documents = 0;
    expect(isReport(json)).toBe(false);
  });

  it('is counted together when reports are merged', async () => {
    const files = { 'a.json': live('a'), 'b.json': live('b'), 'c.json': request, 'd.json': {} };
    const cwd = folder(files);
    const whole = await cli(cwd, ['validate', 'a.json', 'b.json', 'c.json', 'd.json', '--reporter', 'json']);
    await cli(cwd, ['validate', 'b.json', 'd.json', '--reporter', 'ndjson=2.ndjson']);
    await cli(cwd, ['validate', 'c.json', 'a.json', '--reporter', 'json=1.json']);
    expect((await cli(cwd, ['merge-reports', '1.json', '2.ndjson', '--reporter', 'json'])).stdout).toBe(whole.stdout);
  });

  it('is the same however many threads look', async () => {
    const lines = Array.from({ length: 150 }, (_, index) =>
      JSON.stringify(index % 3 === 0 ? request : live(`r${index}`)),
    );
    const files = Object.fromEntries([0, 1, 2, 3].map((index) => [`${index}.ndjson`, `${lines.join('\n')}\n`]));
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => text(files, ['--jobs', jobs, '--max-problems', '1'])),
    );
    expect(sentences(one as string)).toHaveLength(2);
    expect(three).toBe(one);
  });
});

describe('betterContract', () => {
  const contractOf = ({ revision, profile, type }: Fixture): Contract => {
    return { revision, profile, type: typeOfFolder(type, revision) as string };
  };
  const documents = ['NewReferral', 'ReferralList', 'ReferralEvent', 'ErrorResponse', 'ReferralPatch'];

  it('names the type of every document that is valid by the strict contract of another one', () => {
    const others = fixtures
      .filter(({ valid, profile, value }) => valid && profile === 'strict' && Object.keys(Object(value)).length > 0)
      .filter((fixture) => documents.includes(contractOf(fixture).type));
    expect(new Set(others.map((fixture) => contractOf(fixture).type))).toEqual(new Set(documents));
    for (const fixture of others) {
      const { path, value } = fixture;
      expect([path, betterContract(value, own)]).toEqual([path, contractOf(fixture)]);
      const tolerant = { ...own, profile: 'tolerant' } as const;
      expect([path, betterContract(value, tolerant)?.type]).toEqual([path, contractOf(fixture).type]);
    }
  });

  it('names a better one of no referral with a fault of its own contract', () => {
    const faulty = fixtures.filter(
      ({ valid, type, path }) => !valid && type === 'referral' && !path.includes('several'),
    );
    const named = faulty.filter((fixture) => betterContract(fixture.value, contractOf(fixture)) !== undefined);
    expect(faulty.length).toBeGreaterThan(0);
    expect(named.filter(({ path }) => !/of-the-(?:later-)?wire|ids-as/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('is spared where the faults tell that there is none, by what it would find', () => {
    let spared = 0;
    for (const { path, type, revision, profile, value } of fixtures) {
      if (typeof value !== 'object' || value === null) continue;
      const contract: Contract = { revision, profile, type: typeOfFolder(type, revision) ?? 'Referral' };
      const others = Object.keys(registry).map((other) => ({ ...contract, revision: other }));
      for (const own of [contract, ...others, { ...contract, type: 'Referral' }]) {
        const result = registry[own.revision]?.[own.profile][own.type]?.validate(value);
        if (result === undefined || result.ok) continue;
        const findings = [...result.issues, ...result.warnings];
        const known = identify(value).find((each) => each.type === own.type && each.revision === own.revision);
        const least = leastScore(value, findings);
        if (least > 0.5)
          expect([path, own, known?.score]).toEqual([path, own, expect.toSatisfy((score) => score >= least)]);
        if (mayFitAnother(value, findings)) continue;
        spared += 1;
        expect([path, own, betterContract(value, own)]).toEqual([path, own, undefined]);
      }
    }
    expect(spared).toBeGreaterThan(0);
  });

  it('tells a response of the live service from a strict document with few faults', () => {
    const strict = { ...own, revision: later };
    const many = { ...live('a'), name: null, createdVia: null, statusReason: null, tags: null, more: 1 };
    expect(betterContract(many, strict)).toEqual({ ...strict, profile: 'tolerant' });
    expect(betterContract({ ...fixtureAt(`${later}/referral/valid/full.json`), name: null, more: 1 }, strict)).toBe(
      undefined,
    );
  });

  it.each([
    [{}],
    [[]],
    [[1, 2]],
    [{ name: 'a', version: '1.0.0', type: 'module', scripts: {}, dependencies: { a: '1' } }],
    [{ id: 'a', type: 'b' }],
    [{ error: 'no' }],
    [{ type: 'Feature', geometry: { type: 'Point' }, properties: {} }],
    ['text'],
    [null],
  ])('names none for %j', (value) => {
    expect(betterContract(value, own)).toBeUndefined();
  });
});

describe('the work for a run', () => {
  it('is not taken for the whole where not all documents were looked at', () => {
    const { summary } = new Tally();
    const identified = [{ validatedAs: own, looksLike: { ...own, revision: later }, documents: 9_000 }];
    const [all] = identifiedLines({ ...summary, invalid: 10_000, identified });
    const [some] = identifiedLines({ ...summary, invalid: 10_001, identified });
    expect(all).toMatch(/^9,000 of 10,000 invalid/);
    expect(some).toMatch(/^At least 9,000 of 10,001 invalid/);
  });

  const verdict = (index: number, name: string) => {
    const value = { ...live(`r${index}`), [name]: 1 };
    const issue = { code: 'schema/unknown-member', severity: 'error', pointer: `/${name}`, message: '' } as const;
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const excerpt = { text: JSON.stringify(value), firstLine: 1 };
    const about = { file: 'a.ndjson', record: index + 1, type: 'Referral', profile: 'strict' };
    return { ...about, outcome: 'invalid', issues: [{ ...issue, ...place }], excerpt } as const;
  };
  const countOf = (total: number, name: (index: number) => string): number => {
    const identification = new Identification({ revision: first, isHistory: false });
    for (let index = 0; index < total; index += 1) identification.add(verdict(index, name(index)));
    return identification.result.reduce((sum: number, { documents }: Identified) => sum + documents, 0);
  };

  it('is bounded, by forms and by documents', () => {
    expect(countOf(600, (index) => `more${index}`)).toBe(500);
    expect(countOf(600, () => 'more')).toBe(600);
    expect(countOf(10_100, () => 'more')).toBe(10_000);
  });
});
