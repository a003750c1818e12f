import type { Excerpt } from './excerpt.ts';
import { readYaml } from './yaml.ts';

/** What a text says, and whether it says it in JSON. */
export interface ParsedText {
  readonly value: unknown;
  readonly isJson: boolean;
}

/** What the text says that was read or asked for last: documents are worked on one after the other. */
let last: { readonly excerpt: Excerpt; readonly parsed: ParsedText } | undefined;

const parse = (text: string): ParsedText => {
  try {
    return { value: JSON.parse(text), isJson: true };
  } catch {
    return { value: readYaml(Buffer.from(text))[0]?.content?.value, isJson: false };
  }
};

/** Keeps what a text says in JSON for those who ask next. */
export const rememberJson = (excerpt: Excerpt, value: unknown): void => {
  last = { excerpt, parsed: { value, isJson: true } };
};

/** @returns what a text says, in JSON or else in YAML; parsed once for all records of a list, and not again if it was just read */
export const parsedText = (excerpt: Excerpt): ParsedText => {
  if (last?.excerpt !== excerpt) last = { excerpt, parsed: parse(excerpt.text) };
  return last.parsed;
};
