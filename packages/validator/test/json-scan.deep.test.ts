import { pointerOf } from '@referral-kit/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { deepest } from '../src/json/codes.ts';
import { nodeAt } from '../src/json/node.ts';
import { readText as read } from '../src/json/read.ts';
import { scan } from '../src/json/scan.ts';
import { readBytes } from '../src/json/source.ts';

/** `code pointer start-end` of every fault. */
const faults = (text: string): string[] =>
  read(text).faults.map(({ code, path, start, end }) => `${code} ${pointerOf(path)} ${start}-${end}`);

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Texts that are nearly JSON. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '0', 'e', '.', '-', '\n', '\t', '\u00a0', 'true', '{', '['),
  )
  .map(([text, at, cut, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + cut);
  });

describe('reading JSON', () => {
  it('takes a text for JSON exactly when JSON.parse does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson, fc.string()), (text) => {
        expect(scan(text).root !== undefined).toBe(parses(text));
      }),
      { numRuns: scaled(3000) },
    );
  });

  it('says why, within the text, whenever it is not JSON', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const last = scan(text).faults.at(-1);
        if (parses(text)) return;
        expect(last?.code).toBe('json/syntax');
        expect(last?.start).toBeGreaterThanOrEqual(0);
        expect(last?.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds every value where it stands', () => {
    const check = (value: unknown, text: string, path: (string | number)[]): void => {
      const root = scan(text).root;
      const node = root && nodeAt(root, path);
      expect(JSON.parse(text.slice(node?.start, node?.end))).toEqual(JSON.parse(JSON.stringify(value)));
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) check((value as Record<string, unknown>)[key], text, [...path, key]);
    };
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        check(value, JSON.stringify(value, null, indent), []);
      }),
    );
  });

  it('sees the same faults whether or not the text is in canonical form', () => {
    const keys = fc.constantFrom('a', 'b', '__proto__', '1', '\\ud800', '\\u00e9');
    const scalars = fc.constantFrom(
      '1',
      '1.10',
      '1e400',
      '-0',
      '"\\ud834\\udd1e"',
      '"\\udd1e"',
      '12345678901234567890',
      'null',
    );
    const { value: texts } = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        scalars,
        fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
        fc
          .array(fc.tuple(keys, tie('value')), { maxLength: 3 })
          .map((members) => `{${members.map(([key, value]) => `"${key}":${value}`).join(',')}}`),
      ),
    }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(faults(text)).toEqual(
          faults(` ${text}`).map((fault) => fault.replace(/(\d+)-(\d+)$/, (_, a, b) => `${a - 1}-${b - 1}`)),
        );
      }),
      { numRuns: scaled(2000) },
    );
  });

  it.each([
    ['{"a":1 "b":2}', 'json/syntax /a 7-10'],
    ['{"a":1,}', 'json/syntax  7-8'],
    ['[1,]', 'json/syntax  3-4'],
    ['[1', 'json/syntax /0 2-2'],
    ['{"a":', 'json/syntax /a 5-5'],
    ['{"a"1}', 'json/syntax /a 4-5'],
    ['{a:1}', 'json/syntax  1-2'],
    ["{'a':1}", 'json/syntax  1-2'],
    ['{"a":{"b":[0,tru]}}', 'json/syntax /a/b/1 13-16'],
    ['["abc]', 'json/syntax /0 6-6'],
    ['["a\tb"]', 'json/syntax /0 3-4'],
    ['["\\x"]', 'json/syntax /0 2-4'],
    ['["\\u12"]', 'json/syntax /0 2-6'],
    ['["\\', 'json/syntax /0 3-3'],
    ['[01]', 'json/syntax /0 1-3'],
    ['[-]', 'json/syntax /0 1-2'],
    ['[1.]', 'json/syntax /0 1-3'],
    ['[1e]', 'json/syntax /0 1-3'],
    ['[NaN]', 'json/syntax /0 1-4'],
    ['{} {}', 'json/syntax  3-4'],
    ['// no\n{}', 'json/syntax  0-2'],
    ['\ufeff{}', 'json/syntax  0-1'],
    ['\u00a0{}', 'json/syntax  0-1'],
  ])('reports the syntax of %j at its place', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
    expect(read(text).content).toBeUndefined();
  });

  it('reports each further member of one name, also when escapes hide that it is the same', () => {
    expect(faults('{"a":1,"\\u0061":2,"b":{"a":3},"a":4}')).toEqual([
      'json/duplicate-key /a 7-15',
      'json/duplicate-key /a 30-33',
    ]);
    expect(read('{"a":1,"a":2}').content?.value).toEqual({ a: 2 });
    expect(read('{"a":1,"a":2}').faults[0]?.related).toMatchObject({ start: 1, end: 4 });
  });

  it('goes on to the faults before a syntax error', () => {
    expect(faults('{"a":1e999,"a":1,}')).toEqual([
      'json/lossy-number /a 5-10',
      'json/duplicate-key /a 11-14',
      'json/syntax  17-18',
    ]);
  });

  it('reports half a surrogate pair in values and names, at the escape', () => {
    expect(faults('["x\\ud800","\\ud83d\\ude00","\\udc00\\ud800", "\\\\ud800"]')).toEqual([
      'json/lone-surrogate /0 3-9',
      'json/lone-surrogate /2 27-33',
    ]);
    expect(faults('["x\ud800","\ud83d\ude00","\ud83d\\ude00","\udc00"]')).toEqual([
      'json/lone-surrogate /0 3-4',
      'json/lone-surrogate /3 22-23',
    ]);
    expect(read('{"\\ud800":1}').faults).toMatchObject([{ code: 'json/lone-surrogate', inKey: true }]);
  });

  it('reports a __proto__ member, however it is written', () => {
    expect(faults('{"__proto__":1}')).toEqual(['json/unsafe-key /__proto__ 1-12']);
    expect(faults('{"\\u005f_proto__":1}')).toEqual(['json/unsafe-key /__proto__ 1-17']);
    expect(faults('["__proto__"]')).toEqual([]);
  });

  it('reads nesting up to the limit, and no further, at any depth', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(faults(nested(deepest))).toEqual([]);
    expect(read(nested(deepest + 1)).faults).toMatchObject([
      { code: 'json/too-deep', start: deepest, end: deepest + 1 },
    ]);
    expect(read(nested(1_000_000)).faults).toMatchObject([{ code: 'json/too-deep' }]);
    expect(read('{"a":'.repeat(1_000_000)).faults).toMatchObject([{ code: 'json/too-deep' }]);
  });

  it('reports the first byte that is not UTF-8, next to genuine U+FFFD', () => {
    const bytes = Buffer.concat([Buffer.from('["é\ufffd'), Buffer.from([0xe9]), Buffer.from('"]')]);
    const { faults: found, content } = readBytes(bytes, 10);
    expect(content).toBeUndefined();
    expect(found).toMatchObject([{ code: 'json/invalid-utf8', start: 4, message: expect.stringContaining('17') }]);
  });
});
