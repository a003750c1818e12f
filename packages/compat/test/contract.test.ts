import { describe, expect, it } from 'vitest';
import { compare, type Json, type JsonObject, type Schema, subset } from '../src/index.ts';
import { contract } from './contract.ts';

type Mutable = Record<string, Json>;

const edited = (path: string, edit: (schema: Mutable) => void): Record<string, Json> => {
  const schema = structuredClone(contract[path]) as Mutable;
  edit(schema);
  return { ...contract, [path]: schema };
};

const bumps = (now: Readonly<Record<string, Json>>): Record<string, string> =>
  Object.fromEntries(compare({ files: contract }, { files: now }).files.map(({ file, bump }) => [file, bump]));

const values = (schema: Mutable): string[] => schema.enum as string[];

describe('the contract of the Referral resource', () => {
  it('is equal to itself', () => {
    expect(compare({ files: contract }, { files: structuredClone(contract) }).bump).toBe('none');
  });

  it('lets a tolerant reader read all that a strict writer writes, and not the reverse', () => {
    const [strict, tolerant] = ['', 'tolerant/'].map(
      (folder) => contract[`${folder}referral.bundle.schema.json`] as Schema,
    ) as [Schema, Schema];
    expect(subset(strict, tolerant).answer).toBe('proved');
    expect(subset(tolerant, strict)).toMatchObject({ answer: 'refuted' });
  });

  it('grows by a catalog id in a minor version', () => {
    const now = edited('catalogs/industries.schema.json', (schema) => void values(schema).push('Space Travel'));
    const found = bumps(now);
    expect(found['catalogs/industries.schema.json']).toBe('minor');
    expect(new Set(Object.values(found))).toEqual(new Set(['minor']));
  });

  it('loses a catalog id in a major version', () => {
    const found = bumps(edited('catalogs/industries.schema.json', (schema) => void values(schema).shift()));
    expect(found['catalogs/industries.schema.json']).toBe('major');
    expect(found['referral.schema.json']).toBe('major');
  });

  it('proves a rewritten date pattern to be within the old one', () => {
    const path = 'referral.schema.json';
    const now = edited(path, (schema) => {
      const { createdDateTime } = schema.properties as Record<string, Mutable>;
      if (createdDateTime) createdDateTime.pattern = (createdDateTime.pattern as string).replace('{1,7}', '{1,6}');
    });
    const { files } = compare({ files: contract }, { files: now });
    const [finding] = files.find(({ file }) => file === path)?.findings ?? [];
    expect(finding).toMatchObject({
      rule: 'pattern/narrowed',
      bump: 'major',
      newPointer: '/properties/createdDateTime/pattern',
    });
    expect((finding as { witness: JsonObject }).witness.createdDateTime).toMatch(/\.\d{7}Z$/);
  });

  it('takes a new pair of status and substatus for minor', () => {
    const now = edited('referral.schema.json', (schema) => {
      const active = (schema.oneOf as Mutable[])[2]?.properties as Record<string, Mutable>;
      values(active.substatus as Mutable).push('Received');
    });
    expect(bumps(now)).toEqual({ 'referral.schema.json': 'minor' });
  });

  it('takes a description for a patch', () => {
    expect(
      bumps(edited('tag.schema.json', (schema) => Object.assign(schema, { description: 'Other words.' }))),
    ).toEqual({
      'tag.schema.json': 'patch',
    });
  });
});
