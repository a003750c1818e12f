/** Characters that hide or move other text on a terminal, and that JSON may hold unescaped. */
const hidden = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What is none of the characters of ASCII that show as themselves; most texts have none, which is told quickly. */
const uncommon = /[^ -~]/;

const escaped = (characters: string): string =>
  characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** @returns a value as JSON on one line, in which every character shows as itself or is escaped. */
export const jsonText = (value: unknown): string => {
  const text = JSON.stringify(value);
  return uncommon.test(text) ? text.replace(hidden, escaped) : text;
};
