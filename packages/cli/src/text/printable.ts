/** What is none of the characters of ASCII that show as themselves; most texts have none, which is told quickly. */
const uncommon = /[^ -~]/;

const escaped = (character: string): string => {
  const point = character.codePointAt(0) as number;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
};

/** Escapes control, format (bidi, zero width), lone surrogate and line separator characters: what hides or moves other text. */
const withoutHidden = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped);

/** @returns the text with every character escaped that a terminal would not show as itself. */
export const printable = (text: string): string => (uncommon.test(text) ? withoutHidden(text) : text);

/** The most characters of a value or a name that a message shows. */
const longest = 60;

/** @returns the text, printable and cut after 60 characters. */
export const shortened = (text: string): string =>
  printable(text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text);

/** @returns the text in double quotes, printable and cut after 60 characters. */
export const quoted = (text: string): string => `"${shortened(text)}"`;
