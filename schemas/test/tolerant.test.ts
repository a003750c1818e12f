import { describe, expect, it } from 'vitest';
import { tolerant } from '../scripts/tolerant.ts';
import { objectsIn, type Schema, schemaEntries, schemaOf } from './emitted.ts';
import { accepts } from './engines.ts';
import { referral, without } from './minimal.ts';

const types = schemaEntries.filter(({ kind, profile }) => kind === 'type' && profile === 'strict');

it.each(types)('$name is made from strict by the one function', ({ name }) => {
  const made = schemaOf(name, 'tolerant');
  expect(made).toEqual(tolerant({ ...schemaOf(name) }, made.$id as string));
});

it.each(types)('$name closes nothing', ({ name }) => {
  for (const [pointer, part] of objectsIn(schemaOf(name, 'tolerant'))) {
    // Inside `properties` the keys are names of members.
    if (pointer.endsWith('/properties')) continue;
    for (const keyword of ['additionalProperties', 'enum', 'const', 'oneOf', 'allOf']) {
      expect(part, `${pointer} ${keyword}`).not.toHaveProperty(keyword);
    }
    if (name !== 'Referral') expect(part, pointer).not.toHaveProperty('required');
  }
});

it.each(types)('$name has the members of strict, with the same descriptions', ({ name }) => {
  const described = (schema: Schema): [string, unknown][] =>
    Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([key, { description }]) => [
      key,
      description,
    ]);
  expect(described(schemaOf(name, 'tolerant'))).toEqual(described(schemaOf(name)));
});

describe('the function', () => {
  const make = (schema: Schema): Schema => tolerant({ $id: 'x', title: 'Thing', ...schema }, 'y');
  const member = (schema: Schema): unknown =>
    (make({ type: 'object', properties: { m: schema } }).properties as Schema).m;

  it('lets null through, beside a type and beside a reference', () => {
    expect(member({ type: 'boolean' })).toEqual({ type: ['boolean', 'null'] });
    expect(member({ description: 'd', allOf: [{ $ref: 'a' }] })).toEqual({
      description: 'd',
      anyOf: [{ $ref: 'a' }, { type: 'null' }],
    });
  });

  it('keeps syntax, range and the shape of lists, and drops the rest', () => {
    expect(member({ type: 'string', format: 'date-time', pattern: '^a$' })).toEqual({
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^a$',
    });
    expect(member({ type: 'number', minimum: 1, maximum: 2 })).toMatchObject({ minimum: 1, maximum: 2 });
    expect(member({ type: 'string', minLength: 1 })).toEqual({ type: ['string', 'null'] });
    expect(member({ type: 'array', items: { allOf: [{ $ref: 'tag' }, { type: 'object' }] } })).toEqual({
      type: ['array', 'null'],
      items: { $ref: 'tag' },
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
