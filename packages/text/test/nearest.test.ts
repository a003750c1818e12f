import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../src/nearest.ts';
import { slipIn, word } from './slips.ts';

describe('examples', () => {
  const bands = ['1to9employees', '10to50employees', '1001to5000employees', '10001to20000employees'];
  test.each([
    ['azure', ['Teams', 'Azure'], ['Azure']],
    ['Retail', ['Education', 'Retail & Consumer Goods'], ['Retail & Consumer Goods']],
    ['Consumer Goods', ['Education', 'Retail & Consumer Goods'], ['Retail & Consumer Goods']],
    ['Agriculture & Fishing', ['Agriculture, Forestry, & Fishing'], ['Agriculture, Forestry, & Fishing']],
    [
      'Dynamics 365',
      ['Azure', 'Dynamics365Enterprise', 'Dynamics365Business'],
      ['Dynamics365Business', 'Dynamics365Enterprise'],
    ],
    ['Surfcae', ['SurfaceHub', 'Surface'], ['Surface']],
    ['surface', ['SurfaceHub', 'Surface'], ['Surface', 'SurfaceHub']],
    ['Yammer', ['Azure', 'Teams'], []],
  ])('%j of %j', (text, words, expected) => expect(nearest(text, words)).toEqual(expected));

  test('a gap counts less than several wrong letters', () => {
    expect(nearest('10001+employees', bands)[0]).toBe('10001to20000employees');
    expect(nearest('1001+employees', bands)[0]).toBe('1001to5000employees');
  });

  test('a part of three letters says nothing', () => expect(nearest('SQL', ['SQLServerUpgrade'])).toEqual([]));

  test('short pieces around a gap say nothing', () => expect(nearest('Dasing', ['DataProcessing'])).toEqual([]));

  test('ties keep their order', () => {
    expect(nearest('cat', ['bat', 'hat', 'rat', 'mat'])).toEqual(['bat', 'hat', 'rat']);
    expect(nearest('cat', ['mat', 'rat', 'hat', 'bat'], 2)).toEqual(['mat', 'rat']);
  });
});

const words = fc.uniqueArray(word(1), { minLength: 1 });

test('never throws; gives words of the list, none twice, no more than asked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.uniqueArray(fc.string({ unit: 'binary' })),
      fc.nat(5),
      (text, list, most) => {
        const found = nearest(text, list, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
        expect(list).toEqual(expect.arrayContaining(found));
      },
    ),
  );
});

test('a word of the list comes first, whatever its case, spaces and punctuation', () => {
  const disguised = words.chain((list) =>
    fc.record({
      list: fc.constant(list),
      meant: fc.constantFrom(...list),
      upper: fc.boolean(),
      between: fc.constantFrom('', ' ', '-', ' & '),
    }),
  );
  fc.assert(
    fc.property(disguised, ({ list, meant, upper, between }) => {
      const text = [...(upper ? meant.toUpperCase() : meant)].join(between);
      expect(nearest(text, list, 1)).toEqual([meant]);
    }),
  );
});

test('a word with one slip is found', () => {
  const slipped = word(6).chain((meant) => fc.record({ meant: fc.constant(meant), text: slipIn(meant) }));
  fc.assert(
    fc.property(slipped, ({ meant, text }) => {
      expect(nearest(text, [meant])).toEqual([meant]);
    }),
  );
});

test('a piece of four or more letters is found', () => {
  fc.assert(
    fc.property(word(4), word(0), word(0), (piece, before, after) => {
      expect(nearest(piece, [before + piece + after])).toHaveLength(1);
    }),
  );
});

test('a beginning and an end of eight or more letters together are found', () => {
  fc.assert(
    fc.property(word(4), word(0), word(4), (beginning, between, end) => {
      expect(nearest(beginning + end, [beginning + between + end])).toHaveLength(1);
    }),
  );
});

test('a text that shares no letter with a word does not stand for it', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 2 });
  fc.assert(
    fc.property(digits, words, (text, list) => {
      const longer = list.filter((one) => one.length > 1);
      expect(nearest(text, longer)).toEqual([]);
    }),
  );
});

test('a text far longer than any word is compared with none', () => {
  const long = 'long'.repeat(21);
  expect(nearest(long, [long])).toEqual([]);
});
