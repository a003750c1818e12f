import type { Excerpt } from './excerpt.ts';
import { readYaml } from './yaml.ts';

/** What a text says, and whether it says it in JSON. */
export interface ParsedText {
  readonly value: unknown;
  readonly isJson: boolean;
}

const known = new WeakMap<Excerpt, ParsedText>();

const parse = (text: string): ParsedText => {
  try {
    return { value: JSON.parse(text), isJson: true };
  } catch {
    return { value: readYaml(Buffer.from(text))[0]?.content?.value, isJson: false };
  }
};

/** Keeps what a text says in JSON for those who ask later. */
export const rememberJson = (excerpt: Excerpt, value: unknown): void => {
  known.set(excerpt, { value, isJson: true });
};

/** @returns what a text says, in JSON or else in YAML; parsed once for all records of a list, and not again if it is remembered */
export const parsedText = (excerpt: Excerpt): ParsedText => {
  const parsed = known.get(excerpt) ?? parse(excerpt.text);
  known.set(excerpt, parsed);
  return parsed;
};
