import { describe, expect, it } from 'vitest';
import { compare, compareAll, type Json } from '../src/index.ts';

type Files = Record<string, Json>;

const kinds = (values: string[], more: Record<string, Json> = {}): Json => ({
  $defs: { kind: { enum: values } },
  ...more,
});

const refersTo = ($ref: string, more: Record<string, Json> = {}): Json => ({
  type: 'object',
  properties: { kind: { $ref } },
  required: ['kind'],
  ...more,
});

/** What the file that refers is told, when the enum behind its reference loses a value. */
const told = (files: (values: string[]) => Files, path: string): unknown => {
  const { files: changed } = compare({ files: files(['x', 'y']) }, { files: files(['x']) }, { role: 'writer' });
  const found = changed.find(({ file }) => file === path);
  return [found?.bump, found?.findings.map(({ rule, witness }) => [rule, witness])];
};

const followed = ['major', [['reference/narrowed', { kind: 'y' }]]];

const https = 'https://x.example/s';

describe('a reference', () => {
  it.each<[name: string, reference: string, own: Record<string, Json>, other: Record<string, Json>, path: string]>([
    ['by path, to a file without an identifier', 'b.json#/$defs/kind', {}, {}, 'b.json'],
    ['by path, to a file with an identifier', 'b.json#/$defs/kind', {}, { $id: `${https}/b.json` }, 'b.json'],
    ['from an identifier, to a sibling without one', 'b.json#/$defs/kind', { $id: `${https}/a.json` }, {}, 'b.json'],
    [
      'by URI, to a sibling without an identifier',
      `${https}/b.json#/$defs/kind`,
      { $id: `${https}/a.json` },
      {},
      'b.json',
    ],
    ['without the extension', 'b#/$defs/kind', {}, {}, 'b.json'],
    ['without the longer extension', './b#/$defs/kind', {}, {}, 'b.schema.json'],
    ['with a query', 'b.json?v=1#/$defs/kind', {}, {}, 'b.json'],
    ['by file:', 'file:b.json#/$defs/kind', {}, {}, 'b.json'],
    ['by file: from the root of a disk', 'file:///home/some/where/b.json#/$defs/kind', {}, {}, 'b.json'],
    ['by identifiers that begin with a slash', 'b#/$defs/kind', { $id: '/schemas/a' }, { $id: '/schemas/b' }, 'c.json'],
    ['by identifiers of one word', 'b#/$defs/kind', { $id: 'a' }, { $id: 'b' }, 'deep/c.json'],
    [
      'by an identifier that is relative to a folder',
      'parts/b.json#/$defs/kind',
      { $id: 'event$a' },
      { $id: 'parts/b.json' },
      'root/parts/b.json',
    ],
    ['from the root of the folder', '/b.json#/$defs/kind', {}, {}, 'b.json'],
    ['with a percent sign that is an escape', 'b%20c.json#/$defs/kind', {}, {}, 'b c.json'],
    ['by an anchor', 'b.json#here', {}, { $defs: {} }, 'b.json'],
    ['by URN', 'urn:example:b#/$defs/kind', {}, { $id: 'urn:example:b' }, 'b.json'],
  ])('%s leads to what it names', (name, reference, own, other, path) => {
    const files = (values: string[]): Files => ({
      'a.json': refersTo(reference, own),
      [path]: name === 'by an anchor' ? { $defs: { kind: { $anchor: 'here', enum: values } } } : kinds(values, other),
    });
    expect(told(files, 'a.json')).toEqual(followed);
  });

  it.each([
    ['from the root of the folder', 'common/b.json#/$defs/kind'],
    ['by path', '../common/b.json#/$defs/kind'],
  ])('from a folder leads there %s', (_, reference) => {
    const files = (values: string[]): Files => ({
      'event/a.json': refersTo(reference, { $id: 'event$a' }),
      'common/b.json': kinds(values),
    });
    expect(told(files, 'event/a.json')).toEqual(followed);
  });

  it('resolves relative identifiers as it resolves itself', () => {
    const files = (values: string[]): Files => ({
      'common/a.json': { $id: 'common/a.json', properties: { b: { $ref: 'b.json' } } },
      'common/b.json': { $id: 'common/b.json', enum: values },
    });
    expect(compare({ files: files(['x']) }, { files: files(['x', 'y']) }, { role: 'writer' }).bump).toBe('minor');
  });

  it('takes the nearest of several files of one identifier', () => {
    const files = (values: string[]): Files => ({
      'v1/a.json': refersTo('common#/$defs/kind', { $id: 'a' }),
      'v1/common.json': kinds(values, { $id: 'common' }),
      'v2/common.json': kinds(['z'], { $id: 'common' }),
    });
    expect(told(files, 'v1/a.json')).toEqual(followed);
  });

  it('counts as changed where it leads nowhere and anything was changed at all, unless told otherwise', () => {
    const files = (title: string): Files => ({
      'a.json': refersTo('https://elsewhere.example/z'),
      'b.json': { title },
    });
    const { bump, files: changed } = compare({ files: files('one') }, { files: files('two') });
    expect([bump, changed.map(({ file, findings }) => [file, findings[0]?.rule])]).toEqual([
      'major',
      [
        ['a.json', 'reference/missing'],
        ['b.json', 'annotation/same'],
      ],
    ]);
    expect(changed[0]?.findings[0]?.message).toContain('--documents');
    expect(compare({ files: files('one') }, { files: files('one') }).bump).toBe('none');
    expect(compare({ files: files('one') }, { files: files('two') }, { missing: 'same' }).bump).toBe('patch');
  });

  it('that leads nowhere does not hide what else was changed', () => {
    const a = (most: number): Json => refersTo('https://elsewhere.example/z', { maxProperties: most });
    const { files } = compare({ files: { a: a(3) } }, { files: { a: a(2) } }, { role: 'writer' });
    expect(files[0]?.findings.map(({ rule }) => rule)).toEqual(['reference/missing', 'others/unproved']);
  });

  it('to a new definition is followed, and a renamed definition is no change', () => {
    const of = (name: string, extra: Record<string, Json> = {}): Json => ({
      properties: { a: { $ref: `#/$defs/${name}` } },
      $defs: { [name]: { type: 'string', default: 'x', maxLength: 3, ...extra } },
    });
    const rules = (old: Json, now: Json): unknown =>
      compare({ files: { a: old } }, { files: { a: now } }, { role: 'writer' }).files.flatMap(({ findings }) =>
        findings.map(({ rule, bump, newPointer }) => [rule, bump, newPointer]),
      );
    expect(rules(of('one'), of('two'))).toEqual([['annotation/same', 'patch', '']]);
    expect(rules(of('one'), of('two', { maxLength: 4 }))).toEqual([
      ['length/widened', 'minor', '/$defs/two/maxLength'],
    ]);
    const added = rules(
      { properties: { b: true }, additionalProperties: false },
      {
        properties: { b: true, a: { $ref: '#/$defs/new' } },
        additionalProperties: false,
        $defs: { new: { type: 'integer' } },
      },
    );
    expect(added).toEqual([['member/widened', 'minor', '/properties/a']]);
  });
});

describe('a package of definitions', () => {
  const library = (kind: string[], container = '$defs'): Json => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    [container]: { kind: { enum: kind }, order: { properties: { kind: { $ref: `#/${container}/kind` } } } },
  });

  it('is compared definition by definition', () => {
    const { bump, compared, files } = compare({ files: { a: library(['x', 'y']) } }, { files: { a: library(['x']) } });
    expect([bump, compared]).toEqual(['major', 2]);
    expect(files[0]?.findings.map(({ rule, witness }) => [rule, witness])).toEqual([['enum/narrowed', 'y']]);
  });

  it('is compared by names where its container and its dialect are others now', () => {
    const old = { definitions: { kind: { enum: ['x', 'y'] }, page: { $ref: '#/definitions/kind' }, gone: {} } };
    const now = { $defs: { kind: { enum: ['x'] }, page: { $ref: '#/$defs/kind' }, come: {} } };
    const { bump, files } = compare(
      { files: { a: { $schema: 'http://json-schema.org/draft-07/schema#', ...old } } },
      { files: { a: { $schema: 'https://json-schema.org/draft/2020-12/schema', ...now } } },
    );
    const found = files[0]?.findings.map(({ rule, bump: own, newPointer }) => [rule, own, newPointer]);
    expect(bump).toBe('major');
    expect(found).toContainEqual(['enum/narrowed', 'major', '/$defs/kind/enum']);
    expect(found).toContainEqual(['definition/removed', 'major', undefined]);
    expect(found).toContainEqual(['definition/added', 'minor', '/$defs/come']);
  });

  it('is one where definitions are chosen, of which there has to be one', () => {
    const [old, now] = [library(['x', 'y']), library(['x'])];
    const by = (entry: string): unknown => {
      const { bump, compared } = compare({ files: { a: old } }, { files: { a: now } }, { entry: [entry] });
      return [bump, compared];
    };
    expect([by('#/$defs/*'), by('#/$defs/order')]).toEqual([
      ['major', 2],
      ['major', 1],
    ]);
    expect(() => by('#/$defs/none')).toThrow(RangeError);
    expect(() => compareAll({ v1: { files: { a: old } } }, { files: { a: now } }, { entry: ['#/$def/*'] })).toThrow(
      RangeError,
    );
  });

  it('has its changed definitions counted where nothing refers to them, and only those', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const file = (most: number, ref: string): Json => ({
      type: 'object',
      properties: { x: { $ref: `#/$defs/${ref}` } },
      $defs: {
        ...Object.fromEntries(names.map((name) => [name, { maxLength: most }])),
        same: { maxLength: 1 },
        [most === 3 ? 'gone' : 'come']: true,
      },
    });
    const { files } = compare({ files: { f: file(3, 'e') } }, { files: { f: file(4, 'e') } }, { role: 'writer' });
    const found = files[0]?.findings.map(({ rule, newPointer }) => [rule, newPointer]);
    expect(found).toEqual([
      ['length/widened', '/$defs/e/maxLength'],
      ['definition/revised', '/$defs/a'],
    ]);
    const message = files[0]?.findings[1]?.message;
    expect(message).toContain('a, b, c and 1 more');
    expect(message).toContain("--entry '#/$defs/*'");
  });

  it('is chosen from without hiding files that have no definitions', () => {
    const files = (maxLength: number): Files => ({ a: library(['x']), b: { type: 'string', maxLength } });
    const { bump, compared } = compare({ files: files(3) }, { files: files(2) }, { entry: ['#/$defs/*'] });
    expect([bump, compared]).toEqual(['major', 3]);
  });

  it('is named where its root says something and never refers to what was changed', () => {
    const file = (values: string[]): Json => ({
      properties: { id: { type: 'string' } },
      $defs: { kind: { enum: values } },
    });
    const [old, now] = [{ a: file(['x', 'y']) }, { a: file(['x']) }];
    const [finding] = compare({ files: old }, { files: now }).files.flatMap(({ findings }) => findings);
    expect(finding).toMatchObject({ rule: 'definition/revised', bump: 'patch', newPointer: '/$defs/kind' });
    expect(finding?.message).toContain("--entry '#/$defs/kind'");
    expect(compare({ files: old }, { files: now }, { entry: ['#/$defs/kind'] }).bump).toBe('major');
  });

  const narrowed = (file: (kind: Json) => Json, entry?: readonly string[]): unknown => {
    const [old, now] = [{ enum: ['x', 'y'] }, { enum: ['x'] }].map(file) as [Json, Json];
    const { bump, files } = compare({ files: { a: old } }, { files: { a: now } }, entry ? { entry } : {});
    return [bump, files[0]?.findings.map(({ rule, newPointer }) => `${rule} ${newPointer}`)];
  };

  it.each<[string, string, (kind: Json) => Json]>([
    ['a group of definitions', '/$defs/group/$defs/kind', (kind) => ({ $defs: { group: { $defs: { kind } } } })],
    ['a root that says its type alone', '/$defs/kind', (kind) => ({ type: 'object', $defs: { kind } })],
    [
      'a root that allows every member',
      '/definitions/kind',
      (kind) => ({ properties: {}, additionalProperties: true, required: [], definitions: { kind } }),
    ],
    [
      'the schemas of an OpenAPI document',
      '/components/schemas/kind',
      (kind) => ({ openapi: '3.1.0', info: {}, paths: {}, components: { schemas: { kind } } }),
    ],
  ])('is one in %s', (_, place, file) => {
    expect(narrowed(file)).toEqual(['major', [`enum/narrowed ${place}/enum`]]);
  });

  it('is none where the root describes documents: definitions that nothing refers to are no promise', () => {
    expect(narrowed((kind) => ({ type: 'object', properties: { a: true }, $defs: { kind } }))).toEqual([
      'patch',
      ['definition/revised /$defs/kind'],
    ]);
  });

  it('below a keyword that is none is never passed, and compared where it is named', () => {
    const models = (kind: Json): Json => ({ models: { kind } });
    expect(narrowed(models)).toEqual(['major', expect.arrayContaining(['other/unproved /models'])]);
    expect(narrowed(models, ['#/models/*'])).toEqual(['major', ['enum/narrowed /models/kind/enum']]);
    expect(narrowed((kind) => ({ type: 'string', 'x-kind': { kind } }))).toEqual(['patch', expect.anything()]);
  });

  it('that moves its definitions breaks references to them', () => {
    const { files } = compare({ files: { a: library(['x'], 'definitions') } }, { files: { a: library(['x']) } });
    expect(files[0]?.findings.map(({ rule, bump }) => [rule, bump])).toEqual([['definition/moved', 'major']]);
  });
});
