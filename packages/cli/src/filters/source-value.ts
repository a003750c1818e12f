import { tokensOf } from '@referral-kit/text';
import { readYaml } from '../parse/yaml/documents.ts';
import type { Excerpt } from '../text/lines.ts';
import type { DocumentResult } from '../validate/document-result.ts';

const valueAt = (value: unknown, root: string): unknown =>
  tokensOf(root).reduce((at, part) => (at as Readonly<Record<string, unknown>>)[part], value);

interface Parsed {
  readonly value: unknown;
  readonly isJson: boolean;
}

const read = (text: string): Parsed => {
  try {
    return { value: JSON.parse(text), isJson: true };
  } catch {
    return { value: readYaml(Buffer.from(text))[0]?.content?.value, isJson: false };
  }
};

const parsed = new WeakMap<Excerpt, Parsed>();

/** What a text says, in JSON or else in YAML; the records of a list share theirs. */
const parse = (excerpt: Excerpt): Parsed => {
  const known = parsed.get(excerpt) ?? read(excerpt.text);
  parsed.set(excerpt, known);
  return known;
};

/** @returns whether a document is written in JSON, which can be edited in place. */
export const isJson = ({ excerpt }: Pick<DocumentResult, 'excerpt'>): boolean =>
  excerpt !== undefined && parse(excerpt).isJson;

/** @returns what a document says, from the text that its places are in; `$schema` is no part of it */
export const sourceValue = ({ excerpt, root = '' }: Pick<DocumentResult, 'excerpt' | 'root'>): unknown => {
  const value = excerpt && valueAt(parse(excerpt).value, root);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$schema')) return value;
  const { $schema: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest;
};
