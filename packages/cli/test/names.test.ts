import { manifest } from '@referral-kit/codegen';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogsByName, contractsByPath, typesByFolder } from '../scripts/names.ts';
import * as compiled from '../src/compiled/contract.ts';

// A contract in which no name can be made of another one: a digit before a capital, and abbreviations.

const revision = '2100-01-01';
const entry = (kind: 'type' | 'catalog', name: string, file: string, profile: 'strict' | 'tolerant') => ({
  path: `${revision}/${profile === 'tolerant' ? 'tolerant/' : ''}${file}.schema.json`,
  kind,
  name,
  profile,
  sha256: '',
});
const both = (kind: 'type' | 'catalog', name: string, file: string) => [
  entry(kind, name, file, 'strict'),
  entry(kind, name, file, 'tolerant'),
];

const later = {
  revisions: {
    [revision]: [
      ...both('type', 'Level2Tag', 'level2-tag'),
      ...both('type', 'URLTag', 'url-tag'),
      ...both('catalog', 'Tier1Products', 'catalogs/tier1-products'),
    ],
  },
};

describe('names of a contract', () => {
  beforeAll(() => {
    // Other test files of this process may have loaded what reads the contract.
    vi.resetModules();
    vi.doMock('../src/compiled/contract.ts', () => ({
      ...compiled,
      types: { ...compiled.types, [revision]: ['Level2Tag', 'URLTag'] },
      typesByFolder: { ...compiled.typesByFolder, ...typesByFolder(later) },
      contractsByPath: { ...compiled.contractsByPath, ...contractsByPath(later) },
    }));
  });
  afterAll(() => {
    vi.doUnmock('../src/compiled/contract.ts');
    vi.resetModules();
  });

  it.each([
    ['level2-tag', 'Level2Tag'],
    ['url-tag', 'URLTag'],
  ])('takes the type of a folder %s from the manifest', async (folder, type) => {
    const { contractFor } = await import('../src/validate/contract.ts');
    const { mustFail } = await import('../src/validate/fixture-name.ts');
    const settings = { defaultRevision: revision };
    const contract = contractFor({ folders: ['fixtures', folder, 'invalid'] }, settings);
    expect(contract).toEqual({ revision, profile: 'strict', type });
    expect(mustFail('a.json', [folder, 'invalid'], contract)).toBe(true);
    expect(mustFail('a.json', [type, 'invalid'], contract)).toBe(false);
  });

  it('takes the contract of an $id from the manifest', async () => {
    const { contractAt } = await import('../src/validate/schema-address.ts');
    expect(contractAt(`${compiled.schemaBase}${revision}/level2-tag.schema.json`)).toEqual({
      revision,
      profile: 'strict',
      type: 'Level2Tag',
    });
    expect(contractAt(`${compiled.schemaBase}${revision}/tolerant/url-tag.schema.json`)).toEqual({
      revision,
      profile: 'tolerant',
      type: 'URLTag',
    });
    expect(contractAt(`${compiled.schemaBase}${revision}/level-2-tag.schema.json`)).toBeUndefined();
  });

  it('takes a type that a flag names', async () => {
    const { contractFor } = await import('../src/validate/contract.ts');
    const contract = contractFor({ folders: [] }, { defaultRevision: compiled.defaultRevision, type: 'Level2Tag' });
    expect(contract).toEqual({ revision, profile: 'strict', type: 'Level2Tag' });
  });

  it('takes the name of a catalog in code from its file', () => {
    expect(catalogsByName(later)).toEqual({ [revision]: { 'tier1-products': 'tier1Products' } });
  });
});

it('every type of the contract has its own folder', () => {
  expect(compiled.typesByFolder).toEqual(typesByFolder(manifest));
  for (const [name, types] of Object.entries(compiled.types))
    expect(Object.values(compiled.typesByFolder[name] ?? {}).sort()).toEqual([...types].sort());
});
