import { none } from './skip.ts';

const backslash = 0x5c;
const letterU = 0x75;

/** What may follow a backslash, but for `u`. */
const short: ReadonlySet<number | undefined> = /*#__PURE__*/ new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74]);

const digitOf = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : none;
};

/** @returns the code unit that four hexadecimal digits stand for. */
const unitAt = (view: DataView, at: number): number => {
  let unit = 0;
  for (let index = at; index < at + 4; index += 1) {
    const digit = digitOf(view.getUint8(index));
    if (digit === none) return none;
    unit = unit * 16 + digit;
  }
  return unit;
};

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Skips an escape in a string: of a surrogate only together with that of the other half. */
export const skipEscape = (view: DataView, at: number): number => {
  if (view.getUint8(at + 1) !== letterU) return short.has(view.getUint8(at + 1)) ? at + 2 : none;
  const unit = unitAt(view, at + 2);
  if (unit === none || isLow(unit)) return none;
  if (!isHigh(unit)) return at + 6;
  const isPair =
    view.getUint8(at + 6) === backslash && view.getUint8(at + 7) === letterU && isLow(unitAt(view, at + 8));
  return isPair ? at + 12 : none;
};
