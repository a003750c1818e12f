// Made where they are needed: what they stand for is long, and few runs draw anything but ASCII.

/** Whether terminals draw a character two columns wide: the scripts of East Asia, full-width forms, and emoji. */
const isWide = (character: string): boolean =>
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u.test(
    character,
  );

/** Whether a character is drawn on top of the one before it. */
const isMark = (character: string): boolean => /[\p{Mn}\p{Me}]/u.test(character);

/** @returns how many columns of a terminal a printable text takes. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) {
    if (character <= '~') width += 1;
    else if (!isMark(character)) width += isWide(character) ? 2 : 1;
  }
  return width;
};
