import { revisions } from '@referral-kit/codegen';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fixture, readFixtures } from '../../../scripts/fixtures/fixture.ts';
import { anyJson } from '../../testing/src/index.ts';
import { type Identified, identify } from '../src/identify.ts';
import { defaultRevision, registry } from '../src/registry.ts';

const best = (value: unknown): string | undefined => {
  const [found] = identify(value);
  return found && `${found.revision} ${found.profile} ${found.type}`;
};

const fixtures = readFixtures();
const documents = ['referral', 'new-referral', 'referral-list', 'referral-patch', 'referral-event', 'error-response'];
const later = '2022-04-21';

/** @returns the folder of a type's fixtures */
const folderOf = (revision: string, type: string): string | undefined =>
  revisions.find(({ name }) => name === revision)?.slug(type);

const isFull = ({ path, type, profile }: Fixture): boolean =>
  type === 'referral' && profile === 'strict' && path.endsWith('/full.json');

describe('identify', () => {
  it('names for every document that is valid in strict a contract that it is valid by', () => {
    const wrong = fixtures
      .filter(({ valid, type, profile }) => valid && profile === 'strict' && documents.includes(type))
      .filter(({ value }) => {
        const [found] = identify(value);
        // An empty list may be a list of anything.
        if (Array.isArray(value) && value.length === 0) return found !== undefined;
        return !found?.valid || !registry[found.revision]?.[found.profile][found.type]?.is(value);
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names the strict contract of the revision that a full referral is of', () => {
    const full = fixtures.filter(isFull);
    expect(full.map(({ revision }) => revision).sort()).toEqual([defaultRevision, later]);
    for (const { value, revision } of full) expect(best(value)).toBe(`${revision} strict Referral`);
  });

  it('names the tolerant profile for a response of the live service', () => {
    const full = fixtures.find((fixture) => fixture.revision === later && isFull(fixture));
    const live = { ...(full?.value as object), campaignId: null, size: null, somethingNew: { a: 1 } };
    expect(best(live)).toBe(`${later} tolerant Referral`);
  });

  it('knows a request from a referral', () => {
    const requests = fixtures.filter(
      ({ type, valid, profile }) => type === 'new-referral' && valid && profile === 'strict',
    );
    expect(requests.length).toBeGreaterThan(0);
    for (const { value } of requests) expect(best(value)).toBe(`${later} strict NewReferral`);
  });

  it('ranks the contract of a document first, however few of its members that contract knows', () => {
    const unknown = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`laterMember${index}`, index]));
    let count = 0;
    for (const { path, revision, profile, type, valid, value } of fixtures) {
      const validator = Object.values(registry[revision]?.[profile] ?? {}).find(
        (each) => folderOf(revision, each.typeName) === type,
      );
      // Of what requires no member, a document of other members tells nothing.
      const tells = valid && documents.includes(type) && !validator?.is({}) && !Array.isArray(value);
      if (!tells || !path.endsWith('/minimal.json')) continue;
      for (const document of [value, { ...(value as object), ...unknown }]) {
        if (!validator?.is(document)) continue;
        const own = identify(document).find(
          (each) => each.revision === revision && each.profile === profile && each.type === validator.typeName,
        );
        const better = identify(document).filter(({ rank }) => rank < (own?.rank ?? 0));
        // What is minimal in tolerant may keep to strict, too.
        const isSame = better.every(
          (each) => each.type === validator.typeName && each.profile === 'strict' && each.valid,
        );
        expect([path, own?.valid, isSame]).toEqual([path, true, true]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  it('prefers another contract to the one that a fixture is valid by only where that one doubts a member', () => {
    for (const { path, revision, profile, type, valid, value } of fixtures) {
      if (!valid || typeof value !== 'object' || value === null || Object.keys(value).length === 0) continue;
      const all = identify(value);
      const own = all.find(
        (each) => each.revision === revision && each.profile === profile && folderOf(revision, each.type) === type,
      );
      const isExact = own?.warnings.length === 0;
      if (isExact) expect([path, all[0]?.valid, all[0]?.score]).toEqual([path, true, 1]);
      if (profile === 'strict') expect([path, own?.rank]).toEqual([path, 1]);
    }
  });

  it('gives contracts that fit equally well the same rank', () => {
    const ranks = identify({ id: 'a', engagementId: 'b' }).filter(({ type }) => type === 'Referral');
    expect(ranks.slice(0, 2).map(({ rank, revision, profile }) => [rank, revision, profile])).toEqual([
      [1, defaultRevision, 'tolerant'],
      [1, later, 'tolerant'],
    ]);
  });

  it('finds nothing in what is like no contract', () => {
    for (const value of [{}, null, undefined, 1, 'none of the words', { a: 1, b: 2 }, Symbol('a'), () => 1]) {
      expect(identify(value)).toEqual([]);
    }
  });

  it('never throws on what cannot be read', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(identify(hostile)).toEqual([]);
    expect(() =>
      identify({
        get id() {
          throw new Error('no');
        },
      }),
    ).not.toThrow();
    const cycle: Record<string, unknown> = {};
    cycle.details = cycle;
    expect(() => identify(cycle)).not.toThrow();
  });

  it('gives the same answer for the same value, ordered, and changes nothing', () => {
    const fitOf = ({ score, valid }: Identified): number => score + (valid ? Number.EPSILON : 0);
    const values = fc.oneof(anyJson(), fc.constantFrom(...fixtures.map(({ value }) => value)));
    fc.assert(
      fc.property(values, (value) => {
        const before = structuredClone(value);
        const found = identify(value);
        expect(identify(value)).toEqual(found);
        expect(value).toEqual(before);
        for (const [index, each] of found.entries()) {
          expect(each.score).toBeGreaterThan(0);
          expect(each.score >= 0.5 || each.valid).toBe(true);
          expect(each.score).toBeLessThanOrEqual(1);
          expect(each.valid).toBe(registry[each.revision]?.[each.profile][each.type]?.is(value));
          const next = found[index + 1];
          if (next) expect(fitOf(each)).toBeGreaterThanOrEqual(fitOf(next));
          if (next) expect([each.rank, each.rank + 1]).toContain(next.rank);
        }
      }),
    );
  });
});
