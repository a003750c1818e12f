import type { Json } from '../json.ts';

/** The dialects that are understood, oldest first. */
export const dialects = ['draft-06', 'draft-07', '2019-09', '2020-12'] as const;

/** A dialect of JSON Schema. */
export type Dialect = (typeof dialects)[number];

const uris: ReadonlyMap<string, Dialect> = new Map([
  ['http://json-schema.org/draft-06/schema', 'draft-06'],
  ['http://json-schema.org/draft-07/schema', 'draft-07'],
  ['https://json-schema.org/draft/2019-09/schema', '2019-09'],
  ['https://json-schema.org/draft/2020-12/schema', '2020-12'],
]);

/** @returns the dialect that a `$schema` names; undefined for one that is not known */
export const dialectOf = (uri: Json): Dialect | undefined =>
  typeof uri === 'string' ? uris.get(uri.replace(/#$/, '').replace(/^https?:\/\/json-schema.org\/draft-/, 'http://json-schema.org/draft-')) : undefined;

export const uriOf = (dialect: Dialect): string => {
  for (const [uri, name] of uris) if (name === dialect) return dialect < '2' ? uri : `${uri}${name.startsWith('draft') ? '#' : ''}`;
  throw new Error(`No such dialect: ${dialect}`);
};

/** Up to draft-07 nothing beside a `$ref` counts, and identifiers beside it do not either. */
export const isClassic = (dialect: Dialect): boolean => dialect === 'draft-06' || dialect === 'draft-07';
