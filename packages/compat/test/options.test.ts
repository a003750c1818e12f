import { describe, expect, it } from 'vitest';
import {
  type CompareOptions,
  type Comparison,
  compare,
  compareAll,
  decided,
  type Json,
  type JsonObject,
  type Policy,
  reportGithub,
  reportPretty,
  type SubsetOptions,
  subset,
  worst,
} from '../src/index.ts';

const contract = (values: string[]): { files: Record<string, Json> } => ({ files: { 'a.json': { enum: values } } });
const [old, now] = [contract(['x', 'y']), contract(['x', 'z'])];

describe('options', () => {
  it.each<[CompareOptions, typeof RangeError | typeof TypeError, RegExp]>([
    [{ role: 'writter' as 'writer' }, RangeError, /"writter".*writer, reader, both/],
    [{ dialect: 'draft7' as 'draft-07' }, RangeError, /"draft7".*draft-04, draft-06, draft-07/],
    [{ format: 'assert' as 'assertion' }, RangeError, /assertion, annotation or changed/],
    [{ rol: 'reader' } as CompareOptions, TypeError, /"rol"/],
    [{ missing: 'no' as 'same' }, RangeError, /same or changed/],
    [{ idVersion: 'yes' as 'ignore' }, RangeError, /ignore, found or heed/],
    [{ entry: ['/$defs'] }, RangeError, /#\/\$defs/],
    [{ role: () => 'nobody' as 'writer' }, RangeError, /"nobody"/],
    [{ entry: [] }, RangeError, /#\/\$defs/],
    [{ steps: 'many' as unknown as number }, RangeError, /steps is a number/],
    [{ steps: -1 }, RangeError, /at least 0/],
    [{ timeout: -1 }, RangeError, /at least 0/],
    [{ timeout: Number.NaN }, RangeError, /at least 0/],
    [{ same: { 'a.json': 1 as unknown as string } }, TypeError, /new path/],
    [{ entry: ['#/$def/*'] }, RangeError, /#\/\$def\/\*/],
  ])('of compare cannot be misspelt: %j', (options, type, message) => {
    expect(() => compare(old, now, options)).toThrow(type);
    expect(() => compare(old, now, options)).toThrow(message);
  });

  it.each<[SubsetOptions, typeof RangeError | typeof TypeError]>([
    [{ dialect: 'draft7' as 'draft-07' }, RangeError],
    [{ format: 'yes' as 'assertion' }, RangeError],
    [{ missing: 'no' as 'same' }, RangeError],
    [{ documents: {} } as SubsetOptions, TypeError],
  ])('of subset cannot be misspelt: %j', (options, type) => {
    expect(() => subset(true, true, options)).toThrow(type);
  });

  it('of reports and contracts cannot be misspelt', () => {
    const comparison = compare(old, now);
    expect(() => reportPretty(comparison, { colour: true } as object)).toThrow(TypeError);
    expect(() => reportGithub(comparison, { failOn: 'all' as 'major' })).toThrow(RangeError);
    expect(() => compare({ file: {} } as never, now)).toThrow(TypeError);
    expect(() => compare({ files: [] as never }, now)).toThrow(TypeError);
  });

  it('name a dialect by its URI, too', () => {
    const seventh = (dialect: CompareOptions['dialect']): string =>
      compare(
        { files: { a: { items: [true] } } },
        { files: { a: { items: [false] } } },
        { ...(dialect && { dialect }) },
      ).bump;
    expect(seventh('http://json-schema.org/draft-07/schema#')).toBe(seventh('draft-07'));
  });

  it('are no files as texts, which nobody has parsed', () => {
    const text = JSON.stringify(old.files['a.json']);
    expect(() => compare({ files: { 'a.json': text } }, { files: { 'a.json': ` ${text}` } })).toThrow(
      /parsed JSON as "a.json"/,
    );
    expect(() => compare({ files: {}, documents: { 'b.json': '[]' } }, now)).toThrow(TypeError);
    expect(compare({ files: { note: 'a text' } }, { files: { note: 'another' } }).compared).toBe(0);
  });

  it.each<[string, unknown, RegExp]>([
    ['a Map', new Map([['type', 'string']]), /a Map at "\/a\.json\/properties\/b"/],
    ['a Set', new Set(['x']), /a Set/],
    ['a regular expression', /x/, /a RegExp/],
    ['a promise', Promise.resolve({}), /a Promise/],
    ['bytes', new Uint8Array(2), /a Uint8Array/],
    ['an object of a class', new (class {})(), /an object of a class/],
    ['a function', () => true, /a function/],
    ['NaN', Number.NaN, /NaN/],
    ['an infinite number', Number.POSITIVE_INFINITY, /Infinity/],
    ['a hole in a list', [undefined], /undefined at "\/a\.json\/properties\/b\/0"/],
  ])('are no schemas that hold %s, which JSON would drop', (_, value, message) => {
    const schema = { properties: { b: value } } as unknown as JsonObject;
    expect(() => compare({ files: { 'a.json': schema } }, now)).toThrow(TypeError);
    expect(() => compare({ files: { 'a.json': schema } }, now)).toThrow(message);
    expect(() => subset(schema, true)).toThrow(TypeError);
  });

  it('are no files that nobody has read, and may leave members out', () => {
    expect(() => compare({ files: { 'a.json': undefined as unknown as Json } }, now)).toThrow(/"a.json"/);
    const [plain, open] = [{ type: 'string' }, { type: 'string', format: undefined as unknown as Json }];
    expect(compare({ files: { a: plain } }, { files: { a: open } }).bump).toBe('none');
  });

  it('take files as a Map', () => {
    const files = new Map<string, Json>(Object.entries(old.files));
    expect(compare({ files }, now)).toEqual(compare(old, now));
  });

  it('name roles as registries do', () => {
    const bump = (role: NonNullable<CompareOptions['role']>): string =>
      compare(contract(['x']), contract(['x', 'y']), { role }).bump;
    expect([bump('BACKWARD'), bump('FORWARD_TRANSITIVE'), bump('FULL')]).toEqual([
      bump('writer'),
      bump('reader'),
      bump('both'),
    ]);
  });
});

describe('several earlier versions', () => {
  const earlier = { v1: contract(['x', 'y']), v2: contract(['x']) };

  it('all count, unless only the last is asked for', () => {
    const bump = (role: NonNullable<CompareOptions['role']>): string =>
      compareAll(earlier, contract(['x', 'z']), { role }).bump;
    expect([bump('BACKWARD'), bump('BACKWARD_TRANSITIVE'), bump('writer')]).toEqual(['minor', 'major', 'major']);
  });

  it('are named by their findings', () => {
    const { files } = compareAll(earlier, contract(['x', 'z']), { role: 'writer' });
    expect(files[0]?.findings.map(({ rule, against }) => [rule, against])).toEqual([
      ['enum/widened', 'v2'],
      ['enum/narrowed', 'v1'],
    ]);
    expect(() => compareAll({}, old)).toThrow(RangeError);
  });
});

describe('a policy', () => {
  const comparison: Comparison = compare(old, now, { role: 'writer' });
  const waiver = {
    file: 'a.json',
    pointer: '/enum',
    rule: 'enum/narrowed',
    reason: 'never sent',
    expires: '2027-01-31',
  };
  const by = (policy: Policy, today = '2027-01-01'): unknown => {
    const { comparison: result, complaints } = decided(comparison, policy, today);
    return [result.bump, complaints.length];
  };

  it('waives findings until a day, and tells of waivers without a use', () => {
    expect(by({ waivers: [waiver] })).toEqual(['minor', 0]);
    expect(by({ waivers: [waiver] }, '2027-02-01')).toEqual(['major', 1]);
    expect(by({ waivers: [{ ...waiver, pointer: '/type' }] })).toEqual(['major', 1]);
  });

  it('sets the severity of rules, the most exact one first', () => {
    expect(by({ severities: { 'enum/*': 'patch' } })).toEqual(['patch', 0]);
    expect(by({ severities: { 'enum/*': 'patch', 'enum/narrowed': 'minor' } })).toEqual(['minor', 0]);
    expect(by({ severities: { '*/narrowed': 'none', '*/widened': 'none' } })).toEqual(['none', 0]);
  });

  it.each<Policy>([
    { waivers: [{ ...waiver, expires: '2027-02-30' }] },
    { waivers: [{ ...waiver, reason: ' ' }] },
    { waivers: [{ ...waiver, why: '' } as never] },
    { severities: { 'enums/narrowed': 'minor' } },
    { severities: { 'enum/narrowed': 'low' as 'minor' } },
    { severity: {} } as Policy,
  ])('that is not of the form is refused: %j', (policy) => {
    expect(() => decided(comparison, policy, '2027-01-01')).toThrow();
  });

  it.each(['2027-02-30', '27-01-01', '', 'today', undefined])('takes no %j for a day', (today) => {
    expect(() => decided(comparison, {}, today as string)).toThrow(/2027-01-31/);
  });

  it('knows no other bumps', () => {
    expect(worst([])).toBe('none');
    expect(() => worst(['minor', 'big' as 'major'])).toThrow(RangeError);
  });
});

describe('dialects', () => {
  const v4 = 'http://json-schema.org/draft-04/schema#';
  const bump = (before: Json, after: Json): string =>
    compare({ files: { a: before } }, { files: { a: after } }, { role: 'writer' }).bump;

  it('draft-04 has open bounds by a flag, and knows no later keyword', () => {
    const open = (exclusiveMinimum: boolean): Json => ({ $schema: v4, minimum: 1, exclusiveMinimum });
    expect([bump(open(false), open(true)), bump(open(true), open(false))]).toEqual(['major', 'minor']);
    expect(bump({ $schema: v4, type: 'string' }, { $schema: v4, type: 'string', const: 'a' })).toBe('patch');
  });

  it('are told apart in every document that is referred to', () => {
    const files = (inner: Json): Record<string, Json> => ({
      'a.json': { $schema: 'https://json-schema.org/draft/2020-12/schema', properties: { b: { $ref: 'b.json' } } },
      'b.json': { $schema: v4, id: 'https://x.example/b.json', ...(inner as object) },
    });
    const { bump: found } = compare(
      { files: files({ minimum: 1 }) },
      { files: files({ minimum: 1, exclusiveMinimum: true }) },
      { role: 'writer' },
    );
    expect(found).toBe('major');
  });

  it('may change together with keywords whose meaning depends on them', () => {
    const old = { $schema: v4, properties: { a: { maximum: 5, exclusiveMaximum: true }, b: { type: 'string' } } };
    const later = 'http://json-schema.org/draft-07/schema#';
    const a = { exclusiveMaximum: 4 };
    const now = { $schema: later, properties: { a, b: { type: 'string', maxLength: 3 } } };
    const { files } = compare({ files: { a: old } }, { files: { a: now } }, { role: 'writer' });
    const found = files[0]?.findings.map(({ rule, newPointer, witness }) => [rule, newPointer, witness]);
    expect(found).toContainEqual(['bound/narrowed', '/properties/a/exclusiveMaximum', { a: 4 }]);
    expect(found?.map(([rule]) => rule).join()).not.toContain('unproved');
  });

  it('may change by themselves, with an effect of their own', () => {
    const pair = (schema: string, maxLength: number): Json => ({
      $schema: schema,
      properties: { a: { $ref: '#/definitions/t', maxLength: 3 }, b: { type: 'string', maxLength } },
      definitions: { t: { type: 'string' } },
    });
    const [old, now] = [
      pair('http://json-schema.org/draft-07/schema#', 5),
      pair('https://json-schema.org/draft/2020-12/schema', 4),
    ];
    const { files } = compare({ files: { a: old } }, { files: { a: now } }, { role: 'writer' });
    expect(files[0]?.findings.map(({ rule, witness }) => [rule, witness])).toEqual([
      ['dialect/narrowed', { a: 'aaaa' }],
      ['length/narrowed', { b: 'aaaaa' }],
    ]);
  });

  it('may change where the same is said', () => {
    const later = { $schema: 'https://json-schema.org/draft/2020-12/schema', exclusiveMinimum: 1 };
    expect(bump({ $schema: v4, minimum: 1, exclusiveMinimum: true }, later)).toBe('patch');
  });

  it('that nobody knows prove nothing about a change, unless they are named', () => {
    const odd = (more: object): Json => ({ $schema: 'https://x.example/meta', type: 'string', ...more });
    expect(bump(odd({}), odd({ maxLength: 3 }))).toBe('major');
    const named = compare(
      { files: { a: odd({ maxLength: 3 }) } },
      { files: { a: odd({}) } },
      { role: 'writer', dialect: 'draft-07' },
    );
    expect(named.bump).toBe('minor');
  });

  it('that ignore what is next to $ref are told with those who do not', () => {
    const of = (more: object): Json => ({
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: { a: { $ref: '#/definitions/t', ...more } },
      definitions: { t: { type: 'string' } },
    });
    const { files } = compare({ files: { a: of({}) } }, { files: { a: of({ maxLength: 3 }) } }, { role: 'writer' });
    expect(files[0]?.findings[0]).toMatchObject({ rule: 'length/narrowed', witness: { a: 'aaaa' } });
    expect(files[0]?.findings[0]?.message).toContain('ajv 8');
  });

  describe('with identifiers that hold a version', () => {
    type Name = (version: string, name: string) => string;
    const plainPath: Name = (_, name) => `${name}.json`;
    const files = (version: string, id: Name, path: Name): Record<string, Json> => ({
      [path(version, 'a')]: { $id: id(version, 'a'), type: 'string' },
      [path(version, 'b')]: { $id: id(version, 'b'), properties: { a: { $ref: id(version, 'a') } } },
    });
    const bump = (id: Name, path: Name, idVersion?: CompareOptions['idVersion']): string =>
      compare(
        { files: files('1.0.0', id, path) },
        { files: files('1.1.0', id, path) },
        { ...(idVersion && { idVersion }) },
      ).bump;

    it.each<[string, Name, Name]>([
      ['in a folder', (version, name) => `https://x.example/${version}/${name}`, plainPath],
      ['in two places', (version, name) => `https://x.example/${version}/${name}-${version}.json`, plainPath],
      [
        'once more in one of them',
        (version, name) => `https://x.example/${version}/${name}${name === 'a' ? `.v${version}` : ''}.json`,
        plainPath,
      ],
      ['before the ending', (version, name) => `https://x.example/${name}_v${version}.schema.json`, plainPath],
      ['of a candidate', (version, name) => `https://x.example/${version}-rc.1/${name}`, plainPath],
      ['in a URN', (version, name) => `urn:example:${name}:${version}`, plainPath],
      ['after a word for it', (version, name) => `https://x.example/release-${version}/${name}`, plainPath],
      [
        'once a stage and then a number',
        (version, name) => `https://x.example/${version === '1.0.0' ? 'draft' : version}/${name}`,
        plainPath,
      ],
      ['of a revision', (version, name) => `https://x.example/R${version.at(2)}/${name}`, plainPath],
      [
        'and in the folder on disk',
        (version, name) => `https://x.example/${version}/${name}`,
        (version, name) => `${version}/${name}.json`,
      ],
      [
        'and in the name on disk',
        (version, name) => `https://x.example/${name}-${version}.json`,
        (version, name) => `${name}-${version}.json`,
      ],
    ])('%s files are paired', (_, id, path) => {
      expect([bump(id, path), bump(id, path, 'ignore'), bump(id, path, 'heed')]).toEqual(['patch', 'patch', 'major']);
    });

    it.each<[string, Name]>([
      ['the host', (version, name) => `https://10.${version}/${name}`],
      ['the port', (version, name) => `https://localhost:80${version.at(2)}0/${name}`],
      ['a part of a word', (version, name) => `https://x.example/web${version.at(2)}/${name}`],
      ['one of the files', (version, name) => `https://x.example/${name === 'a' ? version : '1.0.0'}/${name}`],
    ])('are other ones where the version is that of %s', (_, id) => {
      expect(bump(id, plainPath)).toBe('major');
    });

    it('are not paired with earlier versions that stay where they are', () => {
      const id: Name = (version, name) => `https://x.example/${version}/${name}`;
      const path: Name = (version, name) => `${version}/${name}.json`;
      const [before, after] = [files('1.0.0', id, path), files('1.1.0', id, path)];
      expect(compare({ files: before }, { files: { ...before, ...after } }).bump).toBe('minor');
    });
  });
});
