import type { Part } from './flatten.ts';

/** @returns what the parts say under one keyword. */
export const gather = <T = unknown>(parts: readonly Part[], keyword: string): T[] =>
  parts.map(({ keywords }) => keywords[keyword] as T).filter((value) => value !== undefined);

/** @returns the texts that `enum` or `const` of one part allow. */
export const valuesOf = ({ keywords }: Part): unknown[] | undefined =>
  keywords.const === undefined ? (keywords.enum as unknown[] | undefined) : [keywords.const];

const ownTypes = (part: Part): string[] | undefined => {
  if (part.keywords.type !== undefined) return [part.keywords.type].flat() as string[];
  return valuesOf(part)?.map((value) => (value === null ? 'null' : typeof value));
};

/** @returns the one type that all parts allow, and whether they also allow null. */
export const typesOf = (parts: readonly Part[]): { type: string; nullable: boolean } | undefined => {
  const given = parts.map(ownTypes).filter((types) => types !== undefined);
  const common = new Set(given[0]?.filter((type) => given.every((types) => types.includes(type))));
  const nullable = common.delete('null');
  const [type, ...more] = common;
  return type === undefined || more.length > 0 ? undefined : { type, nullable };
};
