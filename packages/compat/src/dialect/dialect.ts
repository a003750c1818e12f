import { alternatives, shown } from '@referral-kit/text';
import type { Json } from '../json.ts';

/** The dialects that are understood, oldest first. */
export const dialects = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'] as const;

/** A dialect of JSON Schema. */
export type Dialect = (typeof dialects)[number];

/** A dialect by its name, or by the URI that `$schema` has for it. */
export type DialectOption = Dialect | `http${string}`;

const uris: Readonly<Record<Dialect, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema',
  'draft-06': 'http://json-schema.org/draft-06/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

/** @returns the dialect that a `$schema` names; undefined for one that is not known */
export const dialectOf = (uri: Json): Dialect | undefined => {
  const plain = typeof uri === 'string' ? uri.replace(/#$/, '').replace(/^https?:/, '') : undefined;
  return dialects.find((dialect) => uris[dialect].replace(/^https?:/, '') === plain);
};

/**
 * @returns the dialect that an option names
 * @throws RangeError for a name or a URI of no dialect
 */
export const dialectNamed = (option: string): Dialect => {
  const dialect = dialects.find((name) => name === option) ?? dialectOf(option);
  if (dialect === undefined)
    throw new RangeError(`Unknown dialect ${shown(option)}. Expected ${alternatives(dialects)}, or the URI of one.`);
  return dialect;
};

/** @returns the URI by which validators know a dialect */
export const uriOf = (dialect: Dialect): string => uris[dialect];

/** Up to draft-07 nothing next to a `$ref` counts, and identifiers next to it do not either. */
export const isClassic = (dialect: Dialect): boolean =>
  dialect === 'draft-04' || dialect === 'draft-06' || dialect === 'draft-07';

/** @returns the keyword that identifies a schema in a dialect */
export const idKeyword = (dialect: Dialect): '$id' | 'id' => (dialect === 'draft-04' ? 'id' : '$id');
