import { describe, expect, it } from 'vitest';
import {
  type CompareOptions,
  type Comparison,
  compare,
  compareAll,
  decided,
  type Json,
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
    [{ steps: 'many' as unknown as number }, RangeError, /steps is a number/],
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

  it('with identifiers that hold a version are paired where all move alike', () => {
    const files = (version: string): Record<string, Json> => ({
      'a.json': { $id: `https://x.example/${version}/a`, type: 'string' },
      'b.json': { $id: `https://x.example/${version}/b`, type: 'string' },
    });
    const found = (idVersion?: CompareOptions['idVersion']): string =>
      compare({ files: files('1.0.0') }, { files: files('1.1.0') }, { ...(idVersion && { idVersion }) }).bump;
    expect([found(), found('ignore'), found('heed')]).toEqual(['patch', 'patch', 'major']);
  });
});
