// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { describe, expect, it } from 'vitest';
import { type CompareOptions, compare, type Json, outcomes, type Schema, subjects } from '../src/index.ts';
import { closed, ruleTable, text } from './rule-table.ts';

const findings = (old: Schema, now: Schema, role: NonNullable<CompareOptions['role']>): string[] =>
  compare({ files: { 'a.json': old } }, { files: { 'a.json': now } }, { role }).files.flatMap((file) =>
    file.findings.map(
      ({ rule, bump, oldPointer = '-', newPointer = '-' }) => `${bump} ${rule} ${oldPointer} ${newPointer}`,
    ),
  );

describe('compare', () => {
  it.each(ruleTable)('%s', (_, old, now, writer, reader) => {
    for (const [role, expected] of [
      ['writer', writer],
      ['reader', reader],
    ] as const) {
      const found = findings(old, now, role).filter(
        (line) => !/^patch (?:definition|member)\//.test(line) || expected.startsWith('patch'),
      );
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
      { bump: 'none', files: [], compared: 1 },
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
      properties: Object.fromEntries(Array.from({ length: 260 }, (_, index) => [`m${index}`, kind])),
    });
    const found = findings(many({ type: 'integer' }), many({ type: 'number' }), 'reader');
    expect(found.filter((line) => line.startsWith('major type/widened'))).toHaveLength(250);
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

  it('finds a default next to a break, and a default alone is no other annotation', () => {
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
      { timeout: 0 },
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
    for (const [, old, now] of ruleTable) {
      for (const line of findings(old, now, 'writer')) {
        const [subject, outcome] = (line.split(' ')[1] as string).split('/') as [string, string];
        expect([subject in subjects, outcome in outcomes]).toEqual([true, true]);
      }
    }
  });

  it('passes over what says the same, and still tells of defaults behind it', () => {
    const file = (value: string, $ref: string): Json => ({
      properties: { a: { $ref }, b: { $ref: '#/$defs/one' } },
      $defs: { one: { type: 'string', default: value }, two: { type: 'string', deprecated: false } },
    });
    const found = (old: Json, now: Json): unknown =>
      compare({ files: { f: old } }, { files: { f: now } }).files[0]?.findings.map(({ rule, newPointer }) => [
        rule,
        newPointer,
      ]);
    expect(found(file('x', '#/$defs/one'), file('y', '#/$defs/one'))).toEqual([
      ['default/revised', '/$defs/one/default'],
    ]);
    // That nothing is deprecated is what a schema says without the mark, too.
    expect(found(file('x', '#/$defs/two'), file('x', '#/$defs/one'))).toEqual([
      ['default/revised', '/$defs/one/default'],
    ]);
  });
});
