// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { describe, expect, it } from 'vitest';
import { type CompareOptions, compare, type Json, outcomes, type Schema, subjects } from '../src/index.ts';

const findings = (old: Schema, now: Schema, role: NonNullable<CompareOptions['role']>): string[] =>
  compare({ files: { 'a.json': old } }, { files: { 'a.json': now } }, { role }).files.flatMap((file) =>
    file.findings.map(
      ({ rule, bump, oldPointer = '-', newPointer = '-' }) => `${bump} ${rule} ${oldPointer} ${newPointer}`,
    ),
  );

const closed = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const text: Schema = { type: 'string' };

/** What was, what is, and the finding for a writer and for a reader. */
const table: readonly (readonly [name: string, old: Schema, now: Schema, writer: string, reader: string])[] = [
  [
    'optional member added to a closed object',
    closed({ a: text }),
    closed({ a: text, b: text }),
    'minor member/widened - /properties/b',
    'major member/widened - /properties/b',
  ],
  [
    'member removed from a closed object',
    closed({ a: text, b: text }),
    closed({ a: text }),
    'major member/narrowed /properties/b -',
    'minor member/narrowed /properties/b -',
  ],
  [
    'optional member added to an open object',
    { properties: { a: text } },
    { properties: { a: text, b: text } },
    'major member/narrowed - /properties/b',
    'minor member/narrowed - /properties/b',
  ],
  [
    'required member added',
    { type: 'object', properties: { a: true }, required: ['a'] },
    { type: 'object', properties: { a: true, b: true }, required: ['a', 'b'] },
    'major member/narrowed - /properties/b',
    'minor member/narrowed - /properties/b',
  ],
  [
    'member made required',
    { type: 'object', properties: { a: text } },
    { type: 'object', properties: { a: text }, required: ['a'] },
    'major required/narrowed - /required',
    'minor required/narrowed - /required',
  ],
  [
    'member made optional',
    { type: 'object', required: ['a', 'b'] },
    { type: 'object', required: ['a'] },
    'minor required/widened /required /required',
    'major required/widened /required /required',
  ],
  [
    'value added',
    { enum: ['a'] },
    { enum: ['a', 'b'] },
    'minor enum/widened /enum /enum',
    'major enum/widened /enum /enum',
  ],
  [
    'value removed',
    { enum: ['a', 'b'] },
    { enum: ['a'] },
    'major enum/narrowed /enum /enum',
    'minor enum/narrowed /enum /enum',
  ],
  [
    'type widened',
    { type: 'integer' },
    { type: 'number' },
    'minor type/widened /type /type',
    'major type/widened /type /type',
  ],
  [
    'type narrowed',
    { type: ['string', 'null'] },
    { type: 'string' },
    'major type/narrowed /type /type',
    'minor type/narrowed /type /type',
  ],
  [
    'type changed',
    { type: 'string' },
    { type: 'number' },
    'major type/changed /type /type',
    'major type/changed /type /type',
  ],
  [
    'bound tightened',
    { type: 'number', minimum: 0 },
    { type: 'number', minimum: 1 },
    'major bound/narrowed /minimum /minimum',
    'minor bound/narrowed /minimum /minimum',
  ],
  [
    'bound that changes nothing',
    { type: 'integer', minimum: 1 },
    { type: 'integer', minimum: 0.5 },
    'patch bound/same /minimum /minimum',
    'patch bound/same /minimum /minimum',
  ],
  [
    'length loosened',
    { type: 'string', maxLength: 3 },
    { type: 'string', maxLength: 4 },
    'minor length/widened /maxLength /maxLength',
    'major length/widened /maxLength /maxLength',
  ],
  [
    'pattern rewritten',
    { pattern: '^(?:a|b)$' },
    { pattern: '^[ab]$' },
    'patch pattern/same /pattern /pattern',
    'patch pattern/same /pattern /pattern',
  ],
  [
    'pattern tightened',
    { pattern: '^a' },
    { pattern: '^ab' },
    'major pattern/narrowed /pattern /pattern',
    'minor pattern/narrowed /pattern /pattern',
  ],
  [
    'format added',
    text,
    { type: 'string', format: 'date' },
    'major format/narrowed - /format',
    'minor format/narrowed - /format',
  ],
  [
    'format removed',
    { type: 'string', format: 'date' },
    text,
    'minor format/widened /format -',
    'major format/widened /format -',
  ],
  [
    'anyOf branch added',
    { anyOf: [text] },
    { anyOf: [text, { type: 'null' }] },
    'minor branch/widened /anyOf /anyOf',
    'major branch/widened /anyOf /anyOf',
  ],
  [
    'disjoint oneOf branch added',
    { oneOf: [text] },
    { oneOf: [text, { type: 'null' }] },
    'minor branch/widened /oneOf /oneOf',
    'major branch/widened /oneOf /oneOf',
  ],
  [
    'overlapping oneOf branch added',
    { oneOf: [text] },
    { oneOf: [text, { minLength: 1 }] },
    'major branch/changed /oneOf /oneOf',
    'major branch/changed /oneOf /oneOf',
  ],
  [
    'object closed',
    { type: 'object' },
    { type: 'object', additionalProperties: false },
    'major others/narrowed - /additionalProperties',
    'minor others/narrowed - /additionalProperties',
  ],
  [
    'items tightened',
    { items: true },
    { items: text },
    'major items/narrowed /items /items',
    'minor items/narrowed /items /items',
  ],
  [
    'loosened under not',
    { not: { type: 'integer' } },
    { not: { type: 'number' } },
    'major type/narrowed /not/type /not/type',
    'minor type/narrowed /not/type /not/type',
  ],
  [
    'member removed from an open object',
    { type: 'object', properties: { a: text } },
    { type: 'object' },
    'minor member/widened /properties/a -',
    'major member/widened /properties/a -',
  ],
  [
    'object opened',
    closed({ a: text }),
    { type: 'object', properties: { a: text }, required: [] },
    'minor others/widened /additionalProperties -',
    'major others/widened /additionalProperties -',
  ],
  [
    'null allowed',
    { type: 'string' },
    { type: ['string', 'null'] },
    'minor type/widened /type /type',
    'major type/widened /type /type',
  ],
  [
    'items made unique',
    { type: 'array' },
    { type: 'array', uniqueItems: true },
    'major items/narrowed - /uniqueItems',
    'minor items/narrowed - /uniqueItems',
  ],
  [
    'fewer items',
    { maxItems: 3 },
    { maxItems: 2 },
    'major items/narrowed /maxItems /maxItems',
    'minor items/narrowed /maxItems /maxItems',
  ],
  [
    'more members demanded',
    { minProperties: 1 },
    { minProperties: 2 },
    'major others/narrowed /minProperties /minProperties',
    'minor others/narrowed /minProperties /minProperties',
  ],
  [
    'a finer step',
    { type: 'number', multipleOf: 0.1 },
    { type: 'number', multipleOf: 0.05 },
    'minor bound/widened /multipleOf /multipleOf',
    'major bound/widened /multipleOf /multipleOf',
  ],
  [
    'anyOf branch removed',
    { anyOf: [text, { type: 'null' }] },
    { anyOf: [text] },
    'major branch/narrowed /anyOf /anyOf',
    'minor branch/narrowed /anyOf /anyOf',
  ],
  [
    'anyOf branch that says nothing new',
    { anyOf: [text] },
    { anyOf: [text, { const: 'a' }] },
    'patch branch/same /anyOf /anyOf',
    'patch branch/same /anyOf /anyOf',
  ],
  [
    'disjoint oneOf branch removed',
    { oneOf: [text, { type: 'null' }] },
    { oneOf: [text] },
    'major branch/narrowed /oneOf /oneOf',
    'minor branch/narrowed /oneOf /oneOf',
  ],
  [
    'allOf tightened',
    { allOf: [text] },
    { allOf: [text, { minLength: 1 }] },
    'major branch/narrowed /allOf /allOf',
    'minor branch/narrowed /allOf /allOf',
  ],
  [
    'then loosened',
    { if: text, then: { minLength: 2 } },
    { if: text, then: { minLength: 1 } },
    'minor length/widened /then/minLength /then/minLength',
    'major length/widened /then/minLength /then/minLength',
  ],
  [
    'another dialect that says the same',
    { $schema: 'http://json-schema.org/draft-07/schema#', type: 'string' },
    { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'string' },
    'patch other/same /$schema /$schema',
    'patch other/same /$schema /$schema',
  ],
  [
    'another dialect that says something else',
    { $schema: 'http://json-schema.org/draft-07/schema#', prefixItems: [text] },
    { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [text] },
    'major other/narrowed /$schema /$schema',
    'minor other/narrowed /$schema /$schema',
  ],
  [
    'unprovable',
    { $ref: 'https://a.example/1' },
    { $ref: 'https://a.example/2' },
    'major reference/unproved /$ref /$ref',
    'major reference/unproved /$ref /$ref',
  ],
  [
    'annotations',
    { title: 'A', type: 'string' },
    { type: 'string', title: 'B', examples: ['x'] },
    'patch annotation/same  ',
    'patch annotation/same  ',
  ],
  [
    'default changed',
    { type: 'string', default: 'a' },
    { default: 'b', type: 'string' },
    'minor default/revised /default /default',
    'minor default/revised /default /default',
  ],
  [
    'marked as deprecated',
    { properties: { a: text } },
    { properties: { a: { ...text, deprecated: true } } },
    'minor deprecated/revised - /properties/a/deprecated',
    'minor deprecated/revised - /properties/a/deprecated',
  ],
  [
    'mark of deprecation that says nothing',
    { type: 'string' },
    { type: 'string', deprecated: false },
    'patch annotation/same  ',
    'patch annotation/same  ',
  ],
  [
    'reference instead of text',
    { items: text },
    { items: { $ref: '#/$defs/text' }, $defs: { text } },
    'patch',
    'patch',
  ],
  [
    'identifier',
    { $id: 'https://a.example/1', type: 'string' },
    { $id: 'https://a.example/2', type: 'string' },
    'major id/moved /$id /$id',
    'major id/moved /$id /$id',
  ],
  [
    'identifier added',
    { type: 'string' },
    { $id: 'https://a.example/1', type: 'string' },
    'minor id/added - /$id',
    'minor id/added - /$id',
  ],
];

describe('compare', () => {
  it.each(table)('%s', (_, old, now, writer, reader) => {
    for (const [role, expected] of [
      ['writer', writer],
      ['reader', reader],
    ] as const) {
      const found = findings(old, now, role).filter((line) => !line.includes('definition/'));
      expect(found.every((line) => line.startsWith(expected)) && found.length > 0, `${role}: ${found.join('; ')}`).toBe(
        true,
      );
    }
  });

  it('takes the worse of both roles', () => {
    expect(findings({ enum: ['a'] }, { enum: ['a', 'b'] }, 'both')).toEqual(['major enum/widened /enum /enum']);
  });

  it('finds nothing in equal schemas', () => {
    expect(compare({ files: { 'a.json': closed({ a: text }) } }, { files: { 'a.json': closed({ a: text }) } })).toEqual(
      { bump: 'none', files: [] },
    );
  });

  it('judges the whole: changes can make up for each other', () => {
    const old = { type: 'integer', minimum: 1 };
    const now = { type: 'integer', exclusiveMinimum: 0 };
    const { bump, files } = compare({ files: { 'a.json': old } }, { files: { 'a.json': now } }, { role: 'writer' });
    expect([bump, files[0]?.findings.map((finding) => finding.bump)]).toEqual(['patch', ['patch', 'patch']]);
  });

  it('drops none of very many changes in silence', () => {
    const many = (kind: Schema): Schema => ({
      properties: Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`m${index}`, kind])),
    });
    const found = findings(many({ type: 'integer' }), many({ type: 'number' }), 'reader');
    expect(found.filter((line) => line.startsWith('major type/widened'))).toHaveLength(60);
    // A waiver of each of the others must not cover what was not judged by itself.
    expect(found.filter((line) => !line.includes('type/'))).toEqual(['major reference/widened  ']);
    const some = findings(
      { properties: { a: { type: 'integer' } } },
      { properties: { a: { type: 'number' } } },
      'reader',
    );
    expect(some).toEqual(['major type/widened /properties/a/type /properties/a/type']);
  });

  it('follows a change into the files that refer to it', () => {
    const files = (inner: Json): Record<string, Json> => ({
      'outer.json': { type: 'object', properties: { it: { $ref: 'parts/inner.json' } } },
      'parts/inner.json': inner,
    });
    const { bump, files: changed } = compare(
      { files: files({ type: 'string' }) },
      { files: files({ type: 'string', minLength: 1 }) },
      { role: 'writer' },
    );
    expect(bump).toBe('major');
    expect(changed.map(({ file, findings: [first] }) => [file, first?.rule, first?.witness])).toEqual([
      ['outer.json', 'reference/narrowed', { it: '' }],
      ['parts/inner.json', 'length/narrowed', ''],
    ]);
  });

  it('holds files that come, go and move', () => {
    const one = { $id: 'https://a.example/one', type: 'string' };
    const rules = (old: Record<string, Json>, now: Record<string, Json>): string[] =>
      compare({ files: old }, { files: now }).files.flatMap((file) =>
        file.findings.map(({ rule, bump }) => `${bump} ${rule}`),
      );
    expect(rules({}, { 'a.json': one })).toEqual(['minor file/added']);
    expect(rules({ 'a.json': one }, {})).toEqual(['major file/removed']);
    expect(rules({ 'a.json': one }, { 'b.json': one })).toEqual(['major file/moved']);
  });

  it('compares transitions, pairs and names exactly', () => {
    const files = (status: string[], substatus: string[]): Record<string, Json> => ({
      'transitions.json': { transitions: { New: { status, substatus } } },
    });
    const { files: changed } = compare(
      { files: files(['New'], ['Pending']), names: { codes: ['a/one', 'a/two'] } },
      { files: files(['New', 'Active'], []), names: { codes: ['a/one', 'a/three'] } },
    );
    expect(changed.flatMap((file) => file.findings.map(({ rule, bump, witness }) => [rule, bump, witness]))).toEqual([
      ['set/removed', 'major', 'a/two'],
      ['set/added', 'minor', 'a/three'],
      ['set/added', 'minor', 'New to Active'],
      ['set/removed', 'major', 'New/Pending'],
    ]);
  });

  it('finds a default beside a break, and a default alone is no other annotation', () => {
    const rules = (old: Schema, now: Schema): string[] =>
      findings(old, now, 'writer').map((line) => line.split(' ')[1] ?? '');
    expect(rules({ type: 'number', default: 1 }, { type: 'integer', default: 2 })).toEqual([
      'default/revised',
      'type/narrowed',
    ]);
    expect(rules({ type: 'number' }, { type: 'number', default: 2 })).toEqual(['default/revised']);
    expect(rules({ const: { default: 1 } }, { const: { default: 2 } })).not.toContain('default/revised');
  });

  it('takes a format for a demand always, never, or where it was changed', () => {
    const bump = (old: Schema, now: Schema, format: NonNullable<CompareOptions['format']>): string =>
      compare({ files: { a: old } }, { files: { a: now } }, { role: 'writer', format }).bump;
    const [plain, date] = [text, { type: 'string', format: 'date' }];
    expect([bump(plain, date, 'changed'), bump(plain, date, 'assertion'), bump(plain, date, 'annotation')]).toEqual([
      'major',
      'major',
      'patch',
    ]);
    expect(bump(plain, { type: 'string', format: 'no-such-format' }, 'changed')).toBe('major');
  });

  it('takes documents for what files refer to, and compares none of them', () => {
    const files = { 'a.json': { $ref: 'https://a.example/name' } };
    const bump = (old: Schema, now: Schema): string =>
      compare(
        { files, documents: { 'https://a.example/name': old } },
        { files, documents: { 'https://a.example/name': now } },
        { role: 'writer' },
      ).bump;
    expect([bump(text, text), bump(text, { type: ['string', 'null'] }), bump(text, { const: '' })]).toEqual([
      'none',
      'minor',
      'major',
    ]);
  });

  it('knows a schema that became something else, or nothing', () => {
    const bump = (old: Json, now: Json): string => compare({ files: { a: old } }, { files: { a: now } }).bump;
    expect([bump(text, []), bump('x', text), bump(text, true), bump(text, false)]).toEqual([
      'major',
      'minor',
      'minor',
      'major',
    ]);
  });

  it('could not prove what takes longer than it may', () => {
    const { files: changed } = compare(
      { files: { a: { pattern: '^(?:a|b)$' } } },
      { files: { a: { pattern: '^[ab]$' } } },
      { timeout: -1 },
    );
    expect(changed[0]?.findings[0]?.rule).toBe('pattern/unproved');
  });

  it('asks a function for the role of a file', () => {
    const files = (values: string[]): Record<string, Json> => ({ 'a.json': { enum: values } });
    const role = (file: string): 'reader' | 'writer' => (file === 'a.json' ? 'reader' : 'writer');
    expect(compare({ files: files(['x']) }, { files: files(['x', 'y']) }, { role }).bump).toBe('major');
  });

  it('lets readers lose a transition, and writers gain one', () => {
    const files = (status: string[]): Record<string, Json> => ({
      'a.json': { transitions: { New: { status, substatus: [] } } },
    });
    const bump = (old: string[], now: string[], role: 'reader' | 'writer'): string =>
      compare({ files: files(old) }, { files: files(now) }, { role }).bump;
    expect([bump(['New'], ['New', 'Active'], 'writer'), bump(['New'], ['New', 'Active'], 'reader')]).toEqual([
      'minor',
      'major',
    ]);
    expect([bump(['New', 'Active'], ['New'], 'writer'), bump(['New', 'Active'], ['New'], 'reader')]).toEqual([
      'major',
      'minor',
    ]);
  });

  it('judges what is tolerant as a reader', () => {
    const files = (values: string[]): Record<string, Json> => ({
      '2018/a.json': { enum: values },
      '2018/tolerant/a.json': { enum: values },
    });
    const { files: changed } = compare({ files: files(['x']) }, { files: files(['x', 'y']) });
    expect(changed.map(({ file, role, bump }) => [file, role, bump])).toEqual([
      ['2018/a.json', 'writer', 'minor'],
      ['2018/tolerant/a.json', 'reader', 'major'],
    ]);
  });

  it('uses rules that are documented', () => {
    for (const [, old, now] of table) {
      for (const line of findings(old, now, 'writer')) {
        const [subject, outcome] = (line.split(' ')[1] as string).split('/') as [string, string];
        expect([subject in subjects, outcome in outcomes]).toEqual([true, true]);
      }
    }
  });
});
