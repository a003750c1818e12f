const escaped = (character: string): string => {
  const point = character.codePointAt(0) as number;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
};

/**
 * Escapes what hides or moves other text: control, format (bidi, zero width), lone surrogate and separator characters.
 *
 * @returns the text with every character escaped that a terminal would not show as itself
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped);

/** @returns the text, or its first characters and an ellipsis, `most` UTF-16 units in all; no surrogate pair is cut. */
export const truncated = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}\u2026` : text;
