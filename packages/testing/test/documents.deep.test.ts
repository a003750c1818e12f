import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeNames as names } from '../src/generated/revisions.ts';
import * as testing from '../src/index.ts';
import { document, type Revision, type TypeName } from '../src/index.ts';
import { ajvOracle, hyperjumpOracle } from './oracles.ts';
import { scaled } from './scaled.ts';
import { everyName, everyType, runs } from './types-and-profiles.ts';

describe.each(everyType)('%s %s %s', (revision, profile, typeName) => {
  const documents = document(typeName, { profile, revision });

  it('gives values that ajv accepts', () => {
    const accepts = ajvOracle(profile, typeName, revision);
    fc.assert(
      fc.property(documents, (value) => accepts(value)),
      runs(revision, 1000),
    );
  });

  it('gives values that hyperjump accepts', async () => {
    const accepts = await hyperjumpOracle(profile, typeName, revision);
    fc.assert(
      fc.property(documents, (value) => accepts(value)),
      runs(revision, 50),
    );
  });

  it('gives plain JSON', () => {
    fc.assert(
      fc.property(documents, (value) => {
        expect(JSON.parse(JSON.stringify(value))).toEqual(plus(value));
      }),
      runs(revision),
    );
  });
});

/** JSON has one zero only. */
const plus = (value: unknown): unknown => {
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(plus);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plus(part)]));
};

it.each(everyName)('%s %s: what strict accepts, tolerant accepts', async (revision, typeName) => {
  const accepts = [ajvOracle('tolerant', typeName, revision), await hyperjumpOracle('tolerant', typeName, revision)];
  fc.assert(
    fc.property(document(typeName, { revision }), (value) => accepts.every((oracle) => oracle(value))),
    runs(revision),
  );
});

it('exports one function for every documented type', () => {
  const exported: Readonly<Record<string, unknown>> = testing;
  for (const typeName of names[testing.defaultRevision]) {
    const name = typeName.charAt(0).toLowerCase() + typeName.slice(1);
    expect(exported[name], name).toBeTypeOf('function');
    const [value] = fc.sample((exported[name] as testing.Documents<unknown, unknown>)(), { numRuns: 1, seed: 1 });
    expect(value).toEqual(fc.sample(document(typeName), { numRuns: 1, seed: 1 })[0]);
  }
});

it('gives the same values for the same seed', () => {
  const sample = (): unknown =>
    fc.sample(testing.referral(undefined, { profile: 'tolerant' }), { numRuns: 50, seed: 42 });
  expect(sample()).toEqual(sample());
});

it('shrinks to a small referral', () => {
  const many = fc.property(testing.referral(), ({ details }) => (details.requirements?.solutions?.length ?? 0) < 2);
  const { counterexample } = fc.check(many, { seed: 1, numRuns: scaled(1000) });
  const [value] = counterexample ?? [];
  expect(value?.details.requirements?.solutions).toHaveLength(2);
  expect(Object.keys(value ?? {})).toHaveLength(13);
  expect(Object.keys(value?.details ?? {})).toEqual(['requirements']);
});

it('refuses a type or a revision that there is not', () => {
  expect(() => document('Lead' as never)).toThrow(RangeError);
  expect(() => document('Referral' as TypeName, { revision: '1999-01-01' as Revision })).toThrow(RangeError);
});
