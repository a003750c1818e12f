import { expressionOf } from './expression.ts';
import { place, UnsupportedKeyword } from './place.ts';
import { annotations, type Schema } from './schema.ts';
import { textsOf } from './union.ts';

// `allOf` where the second schema narrows what the first describes: one schema that accepts what both accept.

type Merged = { -readonly [K in keyof Schema]: Schema[K] };

const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [...new Set([...a, ...b])];

const refuse = (keyword: string, { [place]: at = '' }: Schema, why: string): never => {
  throw new UnsupportedKeyword(keyword, at, why);
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Listed texts are all that a schema says of a text, once each of them satisfies what else is said. */
const withListed = (merged: Merged, narrow: Schema): Merged => {
  const texts = textsOf(narrow);
  if (texts === undefined) return merged;
  const { minLength = 0, pattern, not, enum: list, const: constant, format, ...rest } = merged;
  const expression = new RegExp(expressionOf(merged), 'u');
  const odd = texts.find((text) => [...text].length < minLength || !expression.test(text));
  if (odd !== undefined)
    refuse(narrow.const === undefined ? 'enum' : 'const', narrow, `"${odd}" is refused next to it`);
  if (format !== undefined && pattern === undefined) refuse('format', narrow, 'it is not implemented next to values');
  if (narrow.const !== undefined) return { ...rest, const: narrow.const };
  return { ...rest, ...(minLength > 0 && { minLength }), enum: texts };
};

const mergedMembers = (wide: Schema, narrow: Schema): Record<string, Schema> => {
  const inWide = wide.properties ?? {};
  const inNarrow = narrow.properties ?? {};
  const extra = Object.keys(inNarrow).find((name) => !Object.hasOwn(inWide, name));
  if (extra !== undefined) refuse('properties', narrow, `"${extra}" is not a property of the type that is narrowed`);
  const names = Object.keys(inWide);
  const isClosing = narrow.additionalProperties === false && names.some((name) => !Object.hasOwn(inNarrow, name));
  if (isClosing) refuse('additionalProperties', narrow, 'it would refuse properties of the type that is narrowed');
  return Object.fromEntries(
    names.map((name) => {
      const [member, other] = [inWide[name] as Schema, inNarrow[name]];
      return [name, other ? merge(member, other) : member];
    }),
  );
};

/** Keywords that both may have with different values: what they mean together is worked out, and of annotations the narrower schema's are kept. */
const settled = ['required', 'properties', 'const', 'enum', ...annotations];

/**
 * @param wide describes a value
 * @param narrow only narrows what `wide` describes
 * @returns the schema that accepts what both accept
 * @throws {UnsupportedKeyword} where the two cannot be made into one
 */
export const merge = (wide: Schema, narrow: Schema): Schema => {
  for (const [keyword, value] of Object.entries(narrow)) {
    const other = wide[keyword as keyof Schema];
    if (other !== undefined && !settled.includes(keyword) && !isSame(other, value))
      refuse(keyword, narrow, 'the schema that is narrowed has another');
  }
  const values = textsOf(wide);
  const added = textsOf(narrow)?.find((text) => values?.includes(text) === false);
  if (added !== undefined)
    refuse(narrow.const === undefined ? 'enum' : 'const', narrow, `"${added}" is refused next to it`);
  const { $id: _$id, ...described }: Merged = { ...wide, ...narrow };
  const merged: Merged = narrow.$id === undefined ? described : { ...described, $id: narrow.$id };
  if (wide.required || narrow.required) merged.required = union(wide.required, narrow.required);
  if (wide.properties || narrow.properties) merged.properties = mergedMembers(wide, narrow);
  return withListed(merged, narrow);
};
