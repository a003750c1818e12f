import { skipCharacter } from './character.ts';
import { skipEscape } from './escape.ts';
import { none } from './skip.ts';

const quote = 0x22;
const backslash = 0x5c;

/**
 * @returns the offset of the first byte from `at` on that does not stand for itself, and for one character, in a string:
 * a quote, a backslash, a control character, or a byte beyond ASCII
 */
const skipPlain = (view: DataView, at: number): number => {
  for (let end = at; ; end += 4) {
    // Four bytes at once. A byte is zero if taking one from it sets its highest bit, which was not set before. In bytes
    // above such a one, a bit may be set for nothing; so only the lowest one counts.
    const four = view.getInt32(end, true);
    const quotes = four ^ 0x22222222;
    const backslashes = four ^ 0x5c5c5c5c;
    const marks =
      (((quotes - 0x01010101) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes) | (four - 0x20202020) | four) &
      0x80808080;
    if (marks !== 0) return end + ((31 - Math.clz32(marks & -marks)) >>> 3);
  }
};

/** Skips a string. */
export const skipText = (view: DataView, at: number): number => {
  if (view.getUint8(at) !== quote) return none;
  let end = at + 1;
  for (;;) {
    end = skipPlain(view, end);
    const byte = view.getUint8(end);
    if (byte === quote) return end + 1;
    if (byte === backslash) end = skipEscape(view, end);
    else if (byte >= 0x80) end = skipCharacter(view, end);
    else return none;
    if (end === none) return none;
  }
};

/** Skips a string that is not empty. */
export const skipFilledText = (view: DataView, at: number): number => {
  const end = skipText(view, at);
  return end === at + 2 ? none : end;
};
