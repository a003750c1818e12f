import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { dfaOf } from '../src/regex/dfa.ts';
import { classEscapes, propertyEscape } from '../src/regex/escapes.ts';
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

/** What looks behind must not look ahead, since what follows is not known then. */
const backward = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', '[^a]', '.', '\\w', '\\W', '^', 'é'),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => left + right),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `(?:${left}|${right})`),
    fc.tuple(tie('expression'), fc.constantFrom('*', '+', '{2}')).map(([of, times]) => `(?:${of})${times}`),
    fc.tuple(fc.constantFrom('(?<=', '(?<!'), tie('expression')).map(([opening, of]) => `${opening}${of})`),
  ),
})).expression;

const looking = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', '[^a]', '.', '\\d', '\\w', '^', '$', '\\b', '\\B', '\\p{L}', 'é'),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => left + right),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `(?:${left}|${right})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('*', '+?', '?', '{2}', '{1,2}', '{2,}'))
      .map(([of, times]) => `(${of})${times}`),
    fc.tuple(fc.constantFrom('(?=', '(?!'), tie('expression')).map(([opening, of]) => `${opening}${of})`),
    fc.tuple(fc.constantFrom('(?<=', '(?<!'), backward).map(([opening, of]) => `${opening}${of})`),
  ),
})).expression;

const wordsOver = (alphabet: readonly string[]): string[] =>
  alphabet.flatMap((one) => alphabet.flatMap((two) => alphabet.map((three) => one + two + three)));

const words = wordsOver(['', 'a', 'b', '1', ' ', '\n', '😀']);
/** The engine finds matches of no length inside surrogate pairs, where the standard has no position. */
const plainWords = wordsOver(['', 'a', 'b', '1', ' ', '\n', 'é']);

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
      { numRuns: scaled(350) },
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
      { numRuns: scaled(300) },
    );
  });

  it('looks around as the engine does', () => {
    fc.assert(
      fc.property(looking, (source) => {
        const expression = new RegExp(source, 'u');
        const dfa = dfaOf(source);
        const accepts = (word: string): boolean =>
          [...word].reduce((position, character) => dfa.step(position, character.codePointAt(0) as number), dfa.first)
            .accepts;
        const wrong = plainWords.filter((word) => accepts(word) !== expression.test(word));
        expect([source, wrong]).toEqual([source, []]);
        const [inside, outside] = [find([source], []), find([], [source])];
        if (typeof inside === 'string')
          expect([source, inside, expression.test(inside)]).toEqual([source, inside, true]);
        else expect([source, plainWords.filter((word) => expression.test(word))]).toEqual([source, []]);
        if (typeof outside === 'string')
          expect([source, outside, expression.test(outside)]).toEqual([source, outside, false]);
        else expect([source, plainWords.filter((word) => !expression.test(word))]).toEqual([source, []]);
      }),
      { numRuns: scaled(400) },
    );
  });

  it.each([
    ['^(?=.*\\d)(?=.*[a-z])[a-z\\d]+$', '^[a-z\\d]{2,}$'],
    ['^(?!.*--)[a-z-]+$', '^(?:[a-z]|-(?!-))*$'],
    ['\\bcat\\b', '(?<!\\w)cat(?!\\w)'],
    ['^(?!-)[a-z-]{1,63}(?<!-)$', '^[a-z](?:[a-z-]*[a-z])?$'],
    ['(?<=^|,)a(?=,|$)', '(?:^|,)a(?:,|$)'],
  ])('%s is within %s', (source, other) => {
    expect(find([source], [other])).toBeNull();
    expect(find([source], [])).not.toBeNull();
  });

  it('knows every character of a property', () => {
    for (const property of ['\\p{Lu}', '\\P{L}', '\\p{Cs}', '\\p{Emoji}']) {
      const [ranges, expression] = [propertyEscape(property), new RegExp(property, 'u')];
      for (const [low, high] of ranges) {
        for (const inside of [low, high]) expect(expression.test(String.fromCodePoint(inside))).toBe(true);
        for (const outside of [low - 1, high + 1].filter((point) => point >= 0 && point <= 0x10ffff))
          expect(expression.test(String.fromCodePoint(outside))).toBe(false);
      }
    }
  });

  it.each(['(a)\\1', '(?<it>a)\\k<it>', '(?i:a)', '(?<=a$)', '(?<=a(?=b))b'])(
    'does not take %s for regular',
    (source) => {
      expect(() => dfaOf(source)).toThrow();
    },
  );
});
