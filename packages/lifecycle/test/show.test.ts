import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from '../src/index.ts';
import { show } from '../src/show.ts';

describe('a value in a message', () => {
  const values: readonly (readonly [value: unknown, shown: string])[] = [
    [0, '0'],
    [-1.5, '-1.5'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [false, 'false'],
    [null, 'null'],
    [undefined, 'undefined'],
    [1n, 'bigint'],
    [Symbol('New'), 'symbol'],
    [() => 'New', 'function'],
    [{ New: 1 }, 'object'],
    [['New'], 'array'],
    ['', '""'],
    ['New', '"New"'],
    ['say "New"', String.raw`"say \"New\""`],
    ['a\nb', String.raw`"a\nb"`],
    ['a\u0085b', '"a%C2%85b"'],
    ['a\u2028b', '"a%E2%80%A8b"'],
    ['a\u2029b', '"a%E2%80%A9b"'],
    ['a\u202eb', '"a%E2%80%AEb"'],
    ['\ud83d\ude00', '"\ud83d\ude00"'],
    ['\ud83d', String.raw`"\ud83d"`],
  ];
  it.each(values.map(([value, shown]) => ({ value, shown })))('$shown', ({ value, shown }) => {
    expect(show(value)).toBe(shown);
  });

  it('is cut after 40 characters, and never before', () => {
    const text = 'abcdefghij'.repeat(4);
    expect(show(text)).toBe(`"${text}"`);
    expect(show(`${text}k`)).toBe(`"${text}…"`);
    expect(show(text.repeat(1000))).toBe(`"${text}…"`);
  });

  it('is one line of what can be seen, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = show(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
        expect(shown.length).toBeLessThan(12 * 42);
        if (/^[\w ]{0,40}$/.test(text)) expect(shown).toBe(`"${text}"`);
      }),
    );
  });

  it('is what a refusal names', () => {
    const to = { status: `New\u2028${'x'.repeat(100)}`, substatus: 'Received' };
    const outcome = transition({ status: 'New', substatus: 'Received' }, to as unknown);
    expect(outcome.ok ? undefined : outcome.refusal.params).toMatchObject({ received: show(to.status) });
  });
});
