import { textOf } from './decode.ts';
import { isNull, skipBoolean, skipNull } from './literal.ts';
import { skipNumber } from './number.ts';
import { none, type Skip } from './skip.ts';
import { skipSpace } from './space.ts';
import { skipText } from './text.ts';

const quote = 0x22;
const colon = 0x3a;
const comma = 0x2c;

/** How deep arrays and objects may be nested in a document. */
const deepest = 512;

/** The names that an object has so far: a second one of a name is a fault, and so is `__proto__`. */
type Seen = Set<string>;

/**
 * Skips a name that an object does not have yet, and the colon after it.
 *
 * @param seen gets the name
 */
export const skipNewName = (view: DataView, start: number, seen: Seen): number => {
  const end = skipText(view, start);
  if (end === none) return none;
  const name = textOf(view, start, end);
  if (name === '__proto__' || seen.has(name)) return none;
  seen.add(name);
  const at = skipSpace(view, end);
  return view.getUint8(at) === colon ? skipSpace(view, at + 1) : none;
};

const skipMember = (view: DataView, start: number, depth: number, seen: Seen): number => {
  const at = skipNewName(view, start, seen);
  return at === none ? none : skipAny(view, at, depth);
};

/** Skips an array or object. */
const skipParts = (view: DataView, start: number, close: number, depth: number): number => {
  if (depth === deepest) return none;
  const seen = close === 0x7d ? new Set<string>() : undefined;
  let at = skipSpace(view, start + 1);
  if (view.getUint8(at) === close) return at + 1;
  for (;;) {
    at = seen ? skipMember(view, at, depth + 1, seen) : skipAny(view, at, depth + 1);
    if (at === none) return none;
    at = skipSpace(view, at);
    if (view.getUint8(at) === close) return at + 1;
    if (view.getUint8(at) !== comma) return none;
    at = skipSpace(view, at + 1);
  }
};

/** Skips a value of any kind that is faithfully written. */
export const skipAny: Skip = (view, at, depth) => {
  switch (view.getUint8(at)) {
    case quote:
      return skipText(view, at);
    case 0x7b:
      return skipParts(view, at, 0x7d, depth);
    case 0x5b:
      return skipParts(view, at, 0x5d, depth);
    case 0x74:
    case 0x66:
      return skipBoolean(view, at);
    default:
      return isNull(view, at)
        ? skipNull(view, at)
        : skipNumber(view, at, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  }
};
