import { parsedText } from '@referral-kit/parse/parsed-text';
import { tokensOf } from '@referral-kit/text';
import type { DocumentResult } from '../validate/document-result.ts';

const valueAt = (value: unknown, root: string): unknown =>
  tokensOf(root).reduce((at, part) => (at as Readonly<Record<string, unknown>>)[part], value);

/** @returns whether a document is written in JSON, which can be edited in place. */
export const isJson = ({ excerpt }: Pick<DocumentResult, 'excerpt'>): boolean =>
  excerpt !== undefined && parsedText(excerpt).isJson;

/** @returns what a document says, from the text that its places are in; `$schema` is no part of it */
export const sourceValue = ({ excerpt, root = '' }: Pick<DocumentResult, 'excerpt' | 'root'>): unknown => {
  const value = excerpt && valueAt(parsedText(excerpt).value, root);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$schema')) return value;
  const { $schema: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest;
};
