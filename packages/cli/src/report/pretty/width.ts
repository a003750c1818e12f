/** What terminals draw two columns wide: the scripts of East Asia, full-width forms, and emoji. */
const wide =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** What is drawn on top of the character before it. */
const mark = /[\p{Mn}\p{Me}]/u;

/** @returns how many columns of a terminal a printable text takes. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) {
    if (character <= '~') width += 1;
    else if (!mark.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
};
