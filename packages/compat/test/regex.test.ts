import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dfaOf } from '../src/regex/dfa.ts';
import { classEscapes } from '../src/regex/escapes.ts';
import { contains } from '../src/regex/ranges.ts';
import { shortest } from '../src/regex/search.ts';

const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\d', '\\w', '^', '$', '\\u{1F600}', '[a-c]');

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => left + right),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `(?:${left}|${right})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('*', '+?', '?', '{2}', '{1,2}', '{2,}'))
      .map(([of, times]) => `(${of})${times}`),
  ),
}));

const alphabet = ['', 'a', 'b', '1', ' ', '\n', '😀'];
const words = alphabet.flatMap((one) => alphabet.flatMap((two) => alphabet.map((three) => one + two + three)));

const find = (
  inside: string[],
  outside: string[],
  least = 0,
  most = Infinity,
  except: string[] = [],
): string | null | undefined =>
  shortest({ in: inside.map(dfaOf), out: outside.map(dfaOf), least, most, except }, () => {});

const isIn = (text: string, inside: string[], outside: string[]): boolean =>
  inside.every((source) => new RegExp(source, 'u').test(text)) &&
  !outside.some((source) => new RegExp(source, 'u').test(text));

describe('character classes', () => {
  it.each(Object.entries(classEscapes))('\\%s is what the engine takes it for', (name, ranges) => {
    const expression = new RegExp(`^\\${name}$`, 'u');
    for (let codePoint = 0; codePoint < 0x3100; codePoint++) {
      expect([codePoint, contains(ranges, codePoint)]).toEqual([
        codePoint,
        expression.test(String.fromCodePoint(codePoint)),
      ]);
    }
    expect(contains(ranges, 0xfeff)).toBe(expression.test('\ufeff'));
  });
});

describe('shortest', () => {
  it('finds a text exactly when there is one, and none is shorter', () => {
    fc.assert(
      fc.property(
        fc.array(expression, { minLength: 1, maxLength: 2 }),
        fc.array(expression, { maxLength: 1 }),
        (inside, outside) => {
          const text = find(inside, outside);
          const known = words.filter((word) => isIn(word, inside, outside)).map((word) => [...word].length);
          if (typeof text === 'string') {
            expect(isIn(text, inside, outside)).toBe(true);
            expect([...text].length).toBeLessThanOrEqual(Math.min(...known));
          } else expect(known).toEqual([]);
        },
      ),
      { numRuns: 350 },
    );
  });

  it('heeds lengths and exclusions', () => {
    fc.assert(
      fc.property(expression, fc.integer({ min: 0, max: 2 }), (source, least) => {
        const candidates = words.filter(
          (word) => isIn(word, [source], []) && [...word].length >= least && [...word].length <= 2,
        );
        const text = find([source], [], least, 2, candidates.slice(0, 3));
        if (typeof text === 'string') {
          expect([...text].length).toBeGreaterThanOrEqual(least);
          expect(candidates.slice(0, 3)).not.toContain(text);
        } else expect(new Set(candidates).size).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['(a)\\1', '(?=a)', '(?!a)b', '(?<=a)b', '\\bword\\b'])('does not take %s for regular', (source) => {
    expect(() => dfaOf(source)).toThrow();
  });
});
