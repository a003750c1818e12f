import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, truncated } from '../src/index.ts';

describe('printable', () => {
  it.each([
    ['Zürich 漢 😀', 'Zürich 漢 😀'],
    ['a\nb', 'a\\u000ab'],
    ['\u001b[31m', '\\u001b[31m'],
    ['\u202e', '\\u202e'],
    ['\u200b', '\\u200b'],
    ['\ud800', '\\ud800'],
    ['\u{e0001}', '\\u{e0001}'],
  ])('of %j is %s', (text, expected) => expect(printable(text)).toBe(expected));

  it('leaves nothing to escape', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(printable(text))).toBe(printable(text));
      }),
    ));
});

describe('truncated', () => {
  it('is at most as long as allowed, well formed, and says that something is missing', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const short = truncated(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short.isWellFormed()).toBe(true);
        expect(short === text || short.endsWith('…')).toBe(true);
      }),
    ));
});
