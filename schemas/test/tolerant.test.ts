import { describe, expect, it } from 'vitest';
import { tolerant } from '../scripts/tolerant.ts';
import type { RevisionSettings } from '../source/parts/settings.ts';
import { dateTimeForm, rfc3339Form } from '../source/parts/text-forms.ts';
import { objectsIn, revisions, type Schema, schemaEntriesOf, schemaOf } from './emitted.ts';
import { accepts } from './engines.ts';
import { referral, without } from './minimal.ts';

const sources = await Promise.all(
  revisions.map(async (revision) => {
    const { settings } = (await import(`../source/${revision}/index.ts`)) as { settings: RevisionSettings };
    return { revision, settings };
  }),
);

const types = sources.flatMap(({ revision, settings }) =>
  schemaEntriesOf(revision)
    .filter(({ kind, profile }) => kind === 'type' && profile === 'strict')
    .map(({ name }) => ({ revision, name, kept: settings.kept[name] ?? [] })),
);

it.each(types)('$revision $name is made from strict by the one function', ({ revision, name, kept }) => {
  const made = schemaOf(name, 'tolerant', revision);
  expect(made).toEqual(tolerant({ ...schemaOf(name, 'strict', revision) }, made.$id as string, kept));
});

it.each(types)('$revision $name closes nothing', ({ revision, name, kept }) => {
  const isKept = (pointer: string): boolean => kept.some((member) => pointer === `/properties/${member}`);
  for (const [pointer, part] of objectsIn(schemaOf(name, 'tolerant', revision))) {
    // Inside `properties` the keys are names of members.
    if (pointer.endsWith('/properties')) continue;
    for (const keyword of ['additionalProperties', 'enum', 'const', 'oneOf', 'allOf']) {
      // A member that is kept refers to its type as it does in strict; the type itself is tolerant.
      if (keyword === 'allOf' && isKept(pointer)) continue;
      expect(part, `${pointer} ${keyword}`).not.toHaveProperty(keyword);
    }
    expect(part.required, pointer).toEqual(pointer === '' && kept.length > 0 ? kept : undefined);
  }
});

it.each(types)('$revision $name has the members of strict, with the same descriptions', ({ revision, name }) => {
  const described = (schema: Schema): [string, unknown][] =>
    Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([key, { description }]) => [
      key,
      description,
    ]);
  expect(described(schemaOf(name, 'tolerant', revision))).toEqual(described(schemaOf(name, 'strict', revision)));
});

describe('the function', () => {
  const make = (schema: Schema): Schema => tolerant({ $id: 'x', title: 'Thing', ...schema }, 'y');
  const member = (schema: Schema): unknown =>
    (make({ type: 'object', properties: { m: schema } }).properties as Schema).m;

  it('lets null through, next to a type and next to a reference', () => {
    expect(member({ type: 'boolean' })).toEqual({ type: ['boolean', 'null'] });
    expect(member({ description: 'd', allOf: [{ $ref: 'a' }] })).toEqual({
      description: 'd',
      anyOf: [{ $ref: 'a' }, { type: 'null' }],
    });
  });

  it('keeps syntax, range and the shape of lists, and drops the rest', () => {
    expect(member({ type: 'string', pattern: '^a' })).toEqual({ type: ['string', 'null'], pattern: '^a' });
    expect(member({ type: 'string', format: 'date-time', ...dateTimeForm })).toEqual({
      type: ['string', 'null'],
      format: 'date-time',
      ...rfc3339Form,
    });
    expect(member({ type: 'number', minimum: 1, maximum: 2 })).toMatchObject({ minimum: 1, maximum: 2 });
    expect(member({ type: 'string', minLength: 1 })).toEqual({ type: ['string', 'null'] });
    expect(member({ type: 'array', items: { allOf: [{ $ref: 'tag' }, { type: 'object' }] } })).toEqual({
      type: ['array', 'null'],
      items: { $ref: 'tag' },
    });
  });

  it('leaves anything and null as they are', () => {
    expect(member({ description: 'd' })).toEqual({ description: 'd' });
    expect(member({ type: ['string', 'null'] })).toEqual({ type: ['string', 'null'] });
    expect(member({ type: 'object' })).toEqual({ type: ['object', 'null'] });
    expect(make({ type: 'array', items: { $ref: 'a' } })).toMatchObject({ type: 'array', items: { $ref: 'a' } });
  });

  it('keeps the members that it is told to', () => {
    const schema = {
      $id: 'x',
      title: 'Thing',
      properties: { a: { type: 'string', minLength: 1 }, b: { type: 'string' } },
    };
    expect(tolerant(schema, 'y', ['a'])).toMatchObject({
      properties: { a: { type: 'string', minLength: 1 }, b: { type: ['string', 'null'] } },
      required: ['a'],
    });
  });

  it('turns a list of values into examples', () => {
    expect(make({ type: 'string', enum: ['a'] })).toEqual({
      $id: 'y',
      title: 'Thing',
      type: 'string',
      examples: ['a'],
    });
  });

  it('refuses what it has no rule for', () => {
    expect(() => make({ type: 'string' })).toThrow();
    expect(() => member({ $ref: 'a' })).toThrow();
  });
});

describe('a tolerant Referral', () => {
  const read = (value: unknown): Promise<boolean> => accepts('Referral', value, 'tolerant');

  it('needs its two ids, which are texts and not empty', async () => {
    for (const name of ['id', 'engagementId']) {
      expect(await read(without(referral, name)), name).toBe(false);
      expect(await read({ ...referral, [name]: null }), name).toBe(false);
      expect(await read({ ...referral, [name]: '' }), name).toBe(false);
    }
    expect(await read({ id: '1', engagementId: '2' })).toBe(true);
  });

  it('may hold any text where strict has a list', async () => {
    expect(await read({ ...referral, status: 'Reopened', substatus: 'Engaged', referralType: '' })).toBe(true);
    expect(await read({ ...referral, details: { currency: 'usd', requirements: { products: [{ id: 'new' }] } } })).toBe(
      true,
    );
    expect(
      await read({ ...referral, details: { requirements: { solutions: [{ id: 'x', solutionType: 'Category' }] } } }),
    ).toBe(true);
  });

  it('still holds types, dates, ranges and lists', async () => {
    for (const wrong of [
      { status: 1 },
      { createdDateTime: '2018-10-01' },
      { team: {} },
      { customerProfile: 'Fabrikam' },
      { consent: { consentToMicrosoftToContact: 'true' } },
      { details: { dealValue: 1e300 } },
      { details: { dealValue: '1' } },
      { details: { requirements: { products: [null] } } },
      { details: { requirements: { products: ['Azure'] } } },
    ]) {
      expect(await read({ ...referral, ...wrong }), JSON.stringify(wrong)).toBe(false);
    }
  });
});
