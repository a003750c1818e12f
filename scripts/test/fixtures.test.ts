import { describe, expect, it } from 'vitest';
import { checkCoverage, findGaps } from '../fixtures/coverage.ts';
import { emitted } from '../fixtures/emitted.ts';
import { loadEngines } from '../fixtures/engines.ts';
import { exemptions } from '../fixtures/exemptions.ts';
import { type Fixture, orphanSidecars, readFixtures } from '../fixtures/fixture.ts';
import { follow } from '../fixtures/pointers.ts';
import { sidecarFaults } from '../fixtures/sidecars.ts';
import { checkVerdicts } from '../fixtures/verdicts.ts';

const fixtures = readFixtures();
const engines = loadEngines();
const named = (path: string): Fixture => {
  const fixture = fixtures.find((one) => one.path === path);
  if (!fixture) throw new Error(`no fixture ${path}`);
  return fixture;
};

describe('the fixtures', () => {
  it('have sound sidecars', () => {
    expect(orphanSidecars()).toEqual([]);
    expect(fixtures.flatMap(sidecarFaults)).toEqual([]);
  });

  it('are judged by two engines as their folders say', async () => {
    expect(await checkVerdicts(fixtures, engines)).toEqual([]);
  });

  it('exercise every assertion of every emitted schema both ways', async () => {
    expect(checkCoverage(await findGaps(fixtures, engines), exemptions)).toEqual([]);
  });

  it('cover every documented type in both profiles, valid and invalid', () => {
    const types = emitted
      .filter(({ kind }) => kind === 'type')
      .map(({ revision, profile, schema }) => ({ revision, profile, $id: schema.$id }));
    const without = types.flatMap(({ revision, profile, $id }) =>
      [true, false]
        .filter(
          (valid) =>
            !fixtures.some(
              (one) =>
                one.revision === revision &&
                one.profile === profile &&
                one.valid === valid &&
                $id.endsWith(`/${one.type}.schema.json`),
            ),
        )
        .map((valid) => `${$id} ${valid}`),
    );
    expect(types.length).toBeGreaterThan(0);
    expect(without).toEqual([]);
  });

  it('are accepted by the tolerant profile wherever the strict one accepts them', async () => {
    const valid = fixtures.filter((one) => one.valid).map((one): Fixture => ({ ...one, profile: 'tolerant' }));
    expect(await checkVerdicts(valid, engines)).toEqual([]);
  });
});

describe('the check', () => {
  it('names a keyword that no fixture breaks, and one that none keeps', async () => {
    const rest = fixtures.filter(({ type, path }) => type === 'tag' && !path.includes('empty'));
    const faults = checkCoverage(await findGaps(rest, engines), []);
    const tag = 'https://schemas.referral-kit.dev/2018-10-01/tag.schema.json#';
    expect(faults).toContain(`no fixture makes this fail: ${tag}/properties/id/minLength`);
    expect(faults).not.toContain(`no fixture makes this pass: ${tag}/properties/id/minLength`);
    expect(faults.some((fault) => fault.includes('/2018-10-01/address.schema.json#/required/2'))).toBe(true);
  });

  it('does not count a keyword that is about another type of value', async () => {
    const texts = fixtures.filter(({ path }) => path === 'referral-details/invalid/deal-value-as-text.json');
    const gaps = await findGaps(texts, engines);
    const maximum =
      'https://schemas.referral-kit.dev/2018-10-01/referral-details.schema.json#/properties/dealValue/maximum';
    expect(gaps).toContainEqual({ location: maximum, way: 'pass' });
    expect(gaps).toContainEqual({ location: maximum, way: 'fail' });
  });

  it('accepts an exemption for a gap, and refuses one without', () => {
    const gap = { location: 'https://example.com/a#/minLength', way: 'fail' } as const;
    const exemption = { where: /#\/minLength$/, way: 'fail', reason: 'for the test' } as const;
    expect(checkCoverage([gap], [])).toHaveLength(1);
    expect(checkCoverage([gap], [exemption])).toEqual([]);
    expect(checkCoverage([], [exemption])).toHaveLength(1);
    expect(checkCoverage([gap], [{ ...exemption, way: 'pass' }])).toHaveLength(2);
  });

  it('reports a fixture in the wrong folder, once by each engine and definition', async () => {
    const moved = { ...named('tag/valid/id-of-a-catalog.json'), valid: false };
    expect(await checkVerdicts([moved], engines)).toHaveLength(4);
  });

  it.each([
    ['an unknown code', { expected: [{ code: 'schema/no-such', pointer: '/id' }] }],
    ['a pointer to nowhere', { expected: [{ code: 'schema/wrong-type', pointer: '/name' }] }],
    ['a missing member that is there', { expected: [{ code: 'schema/missing-member', pointer: '/id' }] }],
    ['a member more than code and pointer', { expected: [{ code: 'schema/wrong-type', pointer: '/id', note: '' }] }],
    ['an empty sidecar', { expected: [] }],
    ['no sidecar', { expected: undefined }],
    ['a sidecar of a valid fixture', { valid: true }],
    ['another layout of the text', { text: '{"id":7}' }],
    [
      'two issues outside several-faults',
      { expected: [1, 2].map(() => ({ code: 'schema/wrong-type', pointer: '/id' })) },
    ],
  ])('reports %s', (_, change) => {
    const fixture = named('tag/invalid/id-as-a-number.json');
    expect(sidecarFaults(fixture)).toEqual([]);
    expect(sidecarFaults({ ...fixture, ...change })).toHaveLength(1);
  });
});

describe('follow', () => {
  const document = { a: [{ 'b/c~d': 1 }], '': 2 };
  it.each([
    ['', 'value'],
    ['/a/0/b~1c~0d', 'value'],
    ['/', 'value'],
    ['/a/0/e', 'absent member'],
    ['/a/1', 'nowhere'],
    ['/a/0/e/f', 'nowhere'],
    ['/toString', 'absent member'],
    ['a', 'nowhere'],
    ['/a~2', 'nowhere'],
  ])('%j leads to: %s', (pointer, target) => {
    expect(follow(document, pointer)).toBe(target);
  });
});
