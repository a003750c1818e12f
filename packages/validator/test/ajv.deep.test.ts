import type { Referral } from '@referral-kit/types';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { readFixtures } from '../../../scripts/fixtures/fixture.ts';
import { anyJson, document, nearMisses } from '../../testing/src/index.ts';
import { scaled } from '../../testing/test/scaled.ts';
import { everyName, everyType } from '../../testing/test/types-and-profiles.ts';
import { type AjvRevision, addReferralSchemas } from '../src/ajv.ts';
import type { AjvError, AjvValidator } from '../src/ajv-validator.ts';
import { validateReferral } from '../src/compiled/2018-10-01/ajv/strict.ts';
import { defaultRevision, registry } from '../src/registry.ts';
import { mutated } from './mutated.ts';

type Profile = 'strict' | 'tolerant';
type Verdict = (value: unknown) => boolean;

const unexpected = (message: unknown): never => {
  throw new Error(String(message));
};

const revisions = Object.keys(registry) as AjvRevision[];

const own = new Ajv2020({ strict: true, allErrors: true });
const ids = new Map(
  revisions.flatMap((revision) =>
    (['strict', 'tolerant'] as const).map((profile) => [
      `${revision} ${profile}`,
      addReferralSchemas(own, { revision, profile }) as Readonly<Record<string, string>>,
    ]),
  ),
);

const ownVerdict = (revision: string, profile: Profile, type: string): Verdict => {
  const validate = own.getSchema(ids.get(`${revision} ${profile}`)?.[type] ?? '');
  if (!validate) throw new Error(`no schema of ${type}`);
  return (value) => validate(value) === true;
};

const readyMade = async (revision: string, profile: Profile, type: string): Promise<AjvValidator<unknown>> => {
  const module: Record<string, AjvValidator<unknown>> = await import(`../src/compiled/${revision}/ajv/${profile}.ts`);
  return module[`validate${type}`] as AjvValidator<unknown>;
};

/** The guard, ajv's code made ahead of time, and an instance of ajv that was given the schemas. */
const verdictsOf = async (revision: string, profile: Profile, type: string): Promise<readonly Verdict[]> => [
  registry[revision]?.[profile][type]?.is as Verdict,
  await readyMade(revision, profile, type),
  ownVerdict(revision, profile, type),
];

/** Ten thousand documents of all types together. */
const documents = 10_000;

describe('what ajv compiles', () => {
  it('agrees with the guards on every fixture, in both profiles', async () => {
    const found: string[] = [];
    for (const { path, revision, typeName, value } of readFixtures()) {
      for (const profile of ['strict', 'tolerant'] as const) {
        const verdicts = (await verdictsOf(revision, profile, typeName)).map((accepts) => accepts(value));
        if (new Set(verdicts).size > 1) found.push(`${path} ${profile}: ${verdicts}`);
      }
    }
    expect(found).toEqual([]);
  });

  it.each(everyType)('agrees with the guard: %s %s %s', async (revision, profile, typeName) => {
    const [guard, ...others] = await verdictsOf(revision, profile, typeName);
    const values = fc.oneof(
      document(typeName, { profile, revision }),
      nearMisses(typeName, 1, { profile, revision }).map(({ value }) => value),
      mutated(typeName, profile, revision),
      anyJson(),
    );
    fc.assert(
      fc.property(values, (value) => {
        const verdict = guard?.(value);
        for (const accepts of others) expect(accepts(value)).toBe(verdict);
      }),
      { numRuns: scaled(Math.ceil(documents / everyType.length)) },
    );
  });

  it.each(revisions)('%s has a validator of each type in both profiles', async (revision) => {
    for (const profile of ['strict', 'tolerant']) {
      const module: object = await import(`../src/compiled/${revision}/ajv/${profile}.ts`);
      const types = Object.keys(registry[revision]?.strict ?? {});
      expect(Object.keys(module).sort()).toEqual(types.map((type) => `validate${type}`).sort());
    }
  });

  it('narrows the type, and leaves the errors that ajv itself would', () => {
    const data: unknown = { id: '' };
    const ajv = new Ajv2020({ strict: true });
    const sameOfTheirs = ajv.getSchema(addReferralSchemas(ajv).Referral);
    expect(validateReferral(data)).toBe(sameOfTheirs?.(data));
    expect(validateReferral.errors).toEqual(sameOfTheirs?.errors);
    expect(validateReferral.errors?.[0]).toMatchObject({ keyword: 'required', instancePath: '' });
    if (validateReferral(data)) expectTypeOf(data).toEqualTypeOf<Referral>();
    expectTypeOf<ErrorObject>().toExtend<AjvError>();
  });
});

describe('addReferralSchemas', () => {
  it('adds the default revision, strict, unless told otherwise', () => {
    const ids = addReferralSchemas(new Ajv2020());
    expect(ids.Referral).toBe(`https://schemas.referral-kit.dev/${defaultRevision}/referral.schema.json`);
    expectTypeOf(ids.Referral).toEqualTypeOf<string>();
  });

  it('adds nothing twice, and all revisions and profiles to one instance', () => {
    const ajv = new Ajv2020({ strict: true });
    const add = () =>
      revisions.flatMap((revision) =>
        (['strict', 'tolerant'] as const).map((profile) => addReferralSchemas(ajv, { revision, profile })),
      );
    const first = add();
    const schemas = { ...ajv.schemas };
    expect(add()).toEqual(first);
    expect(Object.keys(ajv.schemas)).toEqual(Object.keys(schemas));
    for (const [$id, schema] of Object.entries(schemas)) expect(ajv.schemas[$id]).toBe(schema);
  });

  const options: Options[] = [
    { strict: true },
    { strict: true, allErrors: true },
    { strict: true, strictRequired: true, strictTuples: true, strictTypes: true, allErrors: true, verbose: true },
    { strict: false, meta: false },
    { strict: true, validateSchema: false, validateFormats: false },
    { strict: true, discriminator: true, ownProperties: true },
  ];
  it.each(options)('works with the options %o', (options) => {
    for (const hasFormats of [false, true]) {
      const ajv = new Ajv2020({ ...options, logger: { log: unexpected, warn: unexpected, error: unexpected } });
      if (hasFormats) addFormats.default(ajv);
      for (const [revision, type] of everyName) {
        const ids: Readonly<Record<string, string>> = addReferralSchemas(ajv, { revision });
        expect(ajv.getSchema(ids[type] as string)?.(undefined)).toBe(false);
      }
    }
  });

  it('leaves formats, keywords and schemas of the instance alone', () => {
    const ajv = new Ajv2020();
    addReferralSchemas(ajv);
    expect(ajv.formats).toEqual(new Ajv2020().formats);
  });

  it('refuses an instance that has another schema under one of the names, and adds nothing', () => {
    const $id = addReferralSchemas(new Ajv2020()).Member;
    for (const compiles of [false, true]) {
      const ajv = new Ajv2020();
      ajv.addSchema({ $id, type: 'object' });
      if (compiles) ajv.getSchema($id);
      const before = Object.keys(ajv.schemas);
      expect(() => addReferralSchemas(ajv)).toThrow($id);
      expect(Object.keys(ajv.schemas)).toEqual(before);
    }
  });

  it('takes the same schema for the same, with and without formats, compiled or not', () => {
    const ajv = new Ajv2020();
    const { Referral } = addReferralSchemas(ajv);
    ajv.getSchema(Referral);
    addFormats.default(ajv);
    expect(addReferralSchemas(ajv).Referral).toBe(Referral);
  });

  it.each([
    ['Ajv', new Ajv()],
    ['Ajv2019', new Ajv2019()],
  ])('says what to use instead of %s', (_name, ajv) => {
    expect(() => addReferralSchemas(ajv)).toThrow(TypeError);
    expect(() => addReferralSchemas(ajv)).toThrow(/Ajv2020 of "ajv\/dist\/2020\.js"/);
    expect(Object.keys(ajv.schemas).filter((id) => id.includes('referral'))).toEqual([]);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an object', {}],
    ['the class', Ajv2020],
  ])('refuses %s', (_name, value) => {
    expect(() => addReferralSchemas(value as never)).toThrow(TypeError);
  });

  it('refuses a revision and a profile that there is not', () => {
    const ajv = new Ajv2020();
    expect(() => addReferralSchemas(ajv, { revision: '2020-01-01' as never })).toThrow(RangeError);
    expect(() => addReferralSchemas(ajv, { profile: 'toString' as never })).toThrow('Expected strict or tolerant');
  });
});
