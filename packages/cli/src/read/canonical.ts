import { deepest } from './codes.ts';

/** Whether so few arrays and objects begin in the text that they cannot be nested too deep. */
const isShallow = (text: string): boolean => {
  let count = 0;
  for (const bracket of '[{') {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      count += 1;
      if (count > deepest) return false;
    }
  }
  return true;
};

/** What a serialiser repeats faithfully although it is a fault: a `__proto__` member, and half a surrogate pair. */
const survives = /__proto__|\\ud[89a-f]/;

/**
 * Whether a JSON text is just what `JSON.stringify` writes for the value that `JSON.parse` made of it.
 * Then no member was lost to another of its name, and no number has changed: nothing is left to look for.
 */
export const isCanonical = (text: string, value: unknown): boolean => {
  if (!isShallow(text) || survives.test(text)) return false;
  const indent = /^[[{]\n([ \t]+)/.exec(text)?.[1];
  const canonical = JSON.stringify(value, null, indent);
  return text.startsWith(canonical) && text.slice(canonical.length).trim() === '';
};
