// Made where they are needed: what they stand for is long, and few runs draw anything but ASCII.

/** Whether terminals draw what a character begins two columns wide: the scripts of East Asia, full-width forms, and emoji. */
const isWide = (grapheme: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u.test(
    grapheme,
  ) || /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2})/u.test(grapheme);

/** Whether there is nothing to see but what is drawn on top of the character before. */
const isMark = (grapheme: string): boolean => /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme);

/**
 * A flag, a family or a letter with its accents is one character to a reader, and takes the columns of one.
 *
 * @returns how many columns of a terminal a printable text takes
 */
export const widthOf = (text: string): number => {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (!isMark(segment)) width += isWide(segment) ? 2 : 1;
  }
  return width;
};
