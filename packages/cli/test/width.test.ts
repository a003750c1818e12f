import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { widthOf } from '../src/reporters/pretty/width.ts';

const graphemes = [
  'a',
  ' ',
  'é',
  'e\u0301',
  'ß',
  '漢',
  '字',
  'か',
  'カ',
  '한',
  'ｗ',
  '、',
  '𝄞',
  '👍',
  '👍🏽',
  '👨‍👩‍👧',
  '🇩🇪',
  '✔️',
  '❤️',
  '①',
  '→',
  '…',
];

it('a text takes as many columns as string-width says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...graphemes)), (parts) => {
      const text = parts.join('');
      expect([text, widthOf(text)]).toEqual([text, stringWidth(text)]);
    }),
    { numRuns: 1000 },
  );
});
