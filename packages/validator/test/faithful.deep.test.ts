import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { deepest } from '../src/json/codes.ts';
import { look } from '../src/json/faithful.ts';
import { readText } from '../src/json/read.ts';
import { scan } from '../src/json/scan.ts';

const space = fc.constantFrom('', '', ' ', '\n\t');
const name = fc.constantFrom('a', 'b', 'ab', 'ba', '', '__proto__', '\\u0061', 'é', '1');
const scalar = fc.oneof(
  fc.constantFrom('0', '-0', '-0.0', '1.10', '1e2', '1E400', '999999999999999', '0.1000000000000000', 'null', 'true'),
  fc.constantFrom('"x"', '"\\ud800"', '"[{"', '"a:b"', '12345678901234567', '9007199254740993', '-12.5'),
);

/** JSON with any white space, and with names, numbers and escapes that readers may lose something of. */
const { value: json } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc
      .tuple(fc.array(fc.tuple(space, tie('value'), space), { maxLength: 4 }), space)
      .map(([items, gap]) => `[${items.length === 0 ? gap : items.map((item) => item.join('')).join(',')}]`),
    fc
      .array(fc.tuple(space, name, space, space, tie('value'), space), { maxLength: 5 })
      .map((all) => `{${all.map(([a, key, b, c, value, d]) => `${a}"${key}"${b}:${c}${value}${d}`).join(',')}}`),
  ),
}));

describe('the look at a text', () => {
  it('finds nothing to lose only where the scanner finds no fault', () => {
    let faithful = 0;
    fc.assert(
      fc.property(json, (text) => {
        if (look(text) !== 'faithful') return;
        faithful += 1;
        expect(scan(text).faults).toEqual([]);
      }),
      { numRuns: scaled(3000) },
    );
    expect(faithful).toBeGreaterThan(100);
  });

  it('makes no difference to what is read', () => {
    fc.assert(
      fc.property(json, (text) => {
        const { faults, content } = readText(text);
        expect(faults).toEqual(scan(text).faults);
        expect(content?.value).toEqual(JSON.parse(text));
      }),
      { numRuns: scaled(1000) },
    );
  });

  it('is enough for what a serialiser writes without an escape', () => {
    const letters = fc.stringMatching(/^[a-z]{0,8}$/);
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        letters,
        fc.integer(),
        fc.boolean(),
        fc.array(tie('value')),
        fc.dictionary(letters, tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(values, fc.constantFrom(0, 2), (value, indent) => {
        expect(look(JSON.stringify(value, null, indent))).toBe('faithful');
      }),
    );
  });

  it('ends at once in any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), json), (text) => {
        expect(['faithful', 'too-deep', 'unsure']).toContain(look(text));
      }),
    );
  });

  it('knows how deep is too deep, and leaves many names to others', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect([look(nested(deepest)), look(nested(deepest + 1))]).toEqual(['faithful', 'too-deep']);
    expect(look(`[${'{},'.repeat(deepest)}{}]`)).toBe('faithful');
    const names = (count: number): string =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, at])));
    expect([look(names(100)), look(names(1000))]).toEqual(['faithful', 'unsure']);
    expect(look('{"a":{"b":1,"c":2},"b":1,"d":{"b":1,"b":2}}')).toBe('unsure');
  });
});
