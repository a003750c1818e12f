import { pointerOf } from '@referral-kit/text';
import { deepest, type Node, nodeAt } from '@referral-kit/validator/internal/json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { linesOf } from '../src/excerpt.ts';
import { readDocument } from '../src/json.ts';
import type { LocatedDocument } from '../src/located-document.ts';
import { readYaml } from '../src/yaml.ts';

const read = (text: string): LocatedDocument[] => readYaml(Buffer.from(text));

/** `code pointer line:column-column` of every fault of every document. */
const faults = (text: string): string[] =>
  read(text).flatMap(({ excerpt, faults }) => {
    const lines = linesOf(excerpt);
    return faults.map(({ code, path, start, end }) => {
      const { line, column, endColumn } = lines.range(start, end);
      return `${code} ${pointerOf(path)} ${line}:${column}-${endColumn}`;
    });
  });

const values = (text: string): unknown[] => read(text).map(({ content }) => content?.value);

describe('reading YAML', () => {
  it('takes values as YAML 1.2 has them', () => {
    const text =
      'a: no\nb: 2019-01-02\nc: 1_000\nd: 0x1F\ne: 0o17\nf: 017\ng: ~\nh: "no"\ni: yes\nj: 1:30\nk: on\nl: TRUE\nm: .5\nn:\no: |\n  x\n  y\n';
    expect(values(text)).toEqual([
      {
        ...{ a: 'no', b: '2019-01-02', c: '1_000', d: 31, e: 15, f: 17, g: null, h: 'no', i: 'yes', j: '1:30' },
        ...{ k: 'on', l: true, m: 0.5, n: null, o: 'x\ny\n' },
      },
    ]);
    expect(faults(text)).toEqual([]);
  });

  it('takes a whole number for a !!float', () => {
    expect(values('a: !!float 10\nb: !!float "-3"\nc: !!float 1e3\n')).toEqual([{ a: 10, b: -3, c: 1000 }]);
    expect(faults('a: !!float 10\n')).toEqual([]);
    expect(faults('a: !!float 0x10\n')).toEqual(['yaml/unknown-tag /a 1:12-16']);
  });

  it.each([
    ['a: 1\n...\n\ufeffb: 2\n'],
    ['a: 1\n...\n\ufeff---\nb: 2\n'],
    ['a: 1\n\ufeff---\nb: 2\n'],
    ['a: 1\n# x\n\ufeff\ufeff---\nb: 2\n'],
    ['\ufeff\ufeffa: 1\n---\nb: 2\n'],
  ])('takes a byte order mark before a document: %j', (text) => {
    expect([values(text), faults(text)]).toEqual([[{ a: 1 }, { b: 2 }], []]);
  });

  it('takes a byte order mark in a document only in quotes', () => {
    expect(values('a: "\ufeffx"')).toEqual([{ a: '\ufeffx' }]);
    expect(faults('- \ufeffx\n')).toEqual(['yaml/syntax  1:3-4']);
    expect(faults('a: 1\n---\n\ufeffb: 2\n')).toEqual(['yaml/syntax  3:1-2']);
  });

  it.each([
    ['%YAML 1.2\n%YAML 1.2\n---\na: 1\n', '2:1-10'],
    ['%YAML 1.2\n%YAML 1.2\n---\n', '2:1-10'],
    ['%TAG !a! a\n%TAG !b! b\n---\na: 1\n', undefined],
    ['%TAG !a! a\n%TAG !b! b\n%TAG  !a! c\n---\na: 1\n', '3:1-12'],
    ['%TAG !a! a\n%TAG !a! c\n---\na: 1\n', '2:1-11'],
    ['%YAML 1.2\n', '1:1-10'],
    ['a: 1\n...\n%YAML 1.2\n', '3:1-10'],
    ['%YAML 1.2\n---\na: |\n  %YAML 1.2\n', undefined],
  ])('refuses a directive that is given twice, or that no document follows: %j', (text, place) => {
    expect(faults(text)).toEqual(place === undefined ? [] : [`yaml/syntax  ${place}`]);
  });

  it('reads JSON as JSON is read, with the same places', () => {
    const check = (a: Node | undefined, b: Node | undefined, value: unknown): void => {
      expect([a?.start, a?.end, a?.key?.start, a?.key?.end]).toEqual([b?.start, b?.end, b?.key?.start, b?.key?.end]);
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        check(nodeAt(a as Node, [key]), nodeAt(b as Node, [key]), (value as Record<string, unknown>)[key]);
      }
    };
    const names = fc.string({ unit: 'grapheme', maxLength: 5 }).filter((name) => name !== '__proto__');
    const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(null, true, false),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(names, tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const [asYaml] = read(text);
        const asJson = readDocument(Buffer.from(text));
        expect(asYaml?.faults).toEqual(asJson.faults);
        expect(asYaml?.content?.value).toEqual(asJson.content?.value);
        check(asYaml?.content?.root(), asJson.content?.root(), value);
      }),
    );
  });

  it.each([
    ['a: 1\na: 2\n', 'json/duplicate-key /a 2:1-2'],
    ['{"a": 1, a: 2}', 'json/duplicate-key /a 1:10-11'],
    ['a: [12345678901234567890]\n', 'json/lossy-number /a/0 1:5-25'],
    ['a: 1e400\n', 'json/lossy-number /a 1:4-9'],
    ['a: 0xFFFFFFFFFFFFFFFFFF\n', 'json/lossy-number /a 1:4-24'],
    ['a: +.inf\n', 'yaml/not-finite /a 1:4-9'],
    ['a: .NaN\n', 'yaml/not-finite /a 1:4-8'],
    ['__proto__: 1\n', 'json/unsafe-key /__proto__ 1:1-10'],
    ['"\\x5f_proto__": 1\n', 'json/unsafe-key /__proto__ 1:1-15'],
    ['a: "x\\ud800"\n', 'json/lone-surrogate /a 1:6-12'],
    ['a: "\\ud83d\\ude00"\n', undefined],
    ['a: "\\U0000dc00"\n', 'json/lone-surrogate /a 1:5-15'],
    ['1: x\n', 'yaml/non-string-key /1 1:1-2'],
    ['true: x\n', 'yaml/non-string-key /true 1:1-5'],
    ['? [a, b]\n: x\n', 'yaml/non-string-key /[a, b] 1:3-9'],
    ['"<<": x\n', undefined],
    ['b: &b {x: 1}\na:\n  <<: *b\n', 'yaml/merge-key /a/<< 3:3-5'],
    ['a: !!binary aGk=\n', 'yaml/unknown-tag /a 1:13-17'],
    ['a: !!timestamp 2001-01-01\n', 'yaml/unknown-tag /a 1:16-26'],
    ['a: !!int x\n', 'yaml/unknown-tag /a 1:10-11'],
    ['a: !!str 1\n', undefined],
    ['a: *b\n', 'yaml/bad-alias /a 1:4-6'],
    ['a: &a [*a]\n', 'yaml/bad-alias /a/0 1:8-10'],
    ['a: &a x\nb: *a\n', undefined],
    ['%YAML 1.1\n---\na: no\n', 'yaml/unsupported-version  1:1-10'],
    ['a: b: c\n', 'yaml/syntax  1:4-5'],
    ['\ta: 1\n', 'yaml/syntax  1:1-2'],
    ['a: "x\n', 'yaml/syntax  2:1-1'],
    ['a: @x\n', 'yaml/syntax  1:4-5'],
    ['- a\nb: 1\n', 'yaml/syntax  2:1-2'],
    ['{"a":1}{"b":2}', 'yaml/syntax  1:8-9'],
  ])('finds the fault of %j', (text, fault) => {
    expect(faults(text)).toEqual(fault === undefined ? [] : [fault]);
  });

  it.each([
    ['a: b # x\u0007y\n', ['yaml/syntax  1:9-10']],
    ['a: b # x\u007fy\n', ['yaml/syntax  1:9-10']],
    ['a: x\u0000y\n', ['yaml/syntax  1:5-6']],
    ['a: "x\u0001y"\n', ['yaml/syntax  1:6-7']],
    ['a: x\u0085y\u00a0\n', []],
    ['a: "x\u007f\u0080\uffff"\n', []],
    ["a: 'x\u007f'\n", []],
    ['a: x\u0080y\n', ['yaml/syntax  1:5-6']],
    ['a: b\n---\nc: \u001b[31m\n---\nd: e\n', ['yaml/syntax  3:4-5']],
  ])('refuses characters that YAML does not allow where they stand: %j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('reads every document, whatever is wrong with another, at the lines of the file', () => {
    const text = '# first\na: 1\n--- # second\na: b: c\n---\n---\n\na:\n  - x: 1\n    x: 2\n...\n# the end\n--- 3\n';
    expect(faults(text)).toEqual(['yaml/syntax  4:4-5', 'json/duplicate-key /a/0/x 10:5-6']);
    expect(values(text)).toEqual([{ a: 1 }, undefined, { a: [{ x: 2 }] }, 3]);
    expect(values(text.replaceAll('\n', '\r\n'))).toEqual(values(text));
    expect(faults(text.replaceAll('\n', '\r\n'))).toEqual(faults(text));
    for (const nothing of ['', '\n', '# a\n', '---\n', '---\n---\n# b\n...\n']) expect(read(nothing)).toEqual([]);
    expect(values('---\nnull\n')).toEqual([null]);
  });

  it('stops at nesting beyond the limit, in any form, and soon', () => {
    const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
    expect(faults(nested('[', ']', deepest))).toEqual([]);
    expect(faults(nested('[', ']', deepest + 1))).toEqual([`json/too-deep  1:${deepest + 1}-${deepest + 2}`]);
    const lines = Array.from({ length: deepest + 1 }, (_, index) => `${' '.repeat(index)}a:\n`).join('');
    expect(faults(`${lines}${' '.repeat(deepest + 1)}b: 1\n`)).toHaveLength(1);
    for (const hostile of [
      '['.repeat(1e6),
      '{a: '.repeat(1e5),
      '- '.repeat(1e6),
      '? '.repeat(1e5),
      '["[[[",'.repeat(1e5),
    ]) {
      expect(faults(hostile)).toMatchObject([expect.stringMatching(/^(json\/too-deep|yaml\/syntax) /)]);
    }
  });

  it('ends aliases of aliases', () => {
    const level = (index: number): string =>
      `- &a${index} [${Array(10)
        .fill(`*a${index - 1}`)
        .join(', ')}]\n`;
    const bomb = `- &a0 x\n${Array.from({ length: 20 }, (_, index) => level(index + 1)).join('')}`;
    expect(faults(bomb)).toEqual([expect.stringContaining('yaml/too-many-aliases /')]);
  });

  it.each(['\n', '\r\n'])('parts documents where a line ends, by %j too', (end) => {
    const found = read([`a: ${end}`, `--- 1${end}`, `--- ${end}? ${end}`, '--- '].join(''));
    expect(found.map(({ excerpt }) => excerpt.text)).toEqual([`a: ${end}`, `--- 1${end}`, `--- ${end}? ${end}`]);
    expect(found.map(({ excerpt }) => excerpt.firstLine)).toEqual([1, 2, 3]);
  });

  it('throws at no text', () => {
    const pieces = fc.constantFrom(
      ...['a', ': ', '\n', '  ', '- ', '[', ']', '{', '}', ',', '"', "'", '&x ', '*x', '!t ', '!!int ', '|\n', '>-\n'],
      ...[
        '--- ',
        '...\n',
        '# c\n',
        '? ',
        '\t',
        '%YAML 1.1\n',
        '<<',
        '\\ud800',
        '1',
        '.inf',
        '\r\n',
        '\u2028',
        '𝄞',
        '@',
        '`',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        for (const { excerpt, faults, content } of read(parts.join(''))) {
          expect(excerpt.firstLine).toBeGreaterThan(0);
          expect(content !== undefined || faults.length > 0).toBe(true);
          for (const { start, end } of faults) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(excerpt.text.length);
          }
        }
      }),
      { numRuns: scaled(2000) },
    );
  });
});
