import { discriminatorOf } from './discriminator.ts';
import { flatten, type Lookup, type Part, type Schema } from './flatten.ts';
import { gather, typesOf } from './gather.ts';
import { readScalar } from './read-scalar.ts';
import type { ListShape, MemberShape, ObjectShape, Shape, UnionShape } from './shape.ts';

const fail = (parts: readonly Part[], problem: string): never => {
  throw new Error(`${parts.at(-1)?.base}: ${problem}`);
};

/** The members of all parts; a member of several parts must satisfy them all. */
const membersOf = (parts: readonly Part[], lookup: Lookup): Map<string, MemberShape> => {
  const required = new Set(gather<string[]>(parts, 'required').flat());
  const byName = new Map<string, Part[]>();
  for (const { keywords, base } of parts) {
    for (const [name, schema] of Object.entries((keywords.properties ?? {}) as Schema)) {
      byName.set(name, [...(byName.get(name) ?? []), ...flatten(schema, base, lookup)]);
    }
  }
  for (const name of required) if (!byName.has(name)) fail(parts, `the required member ${name} has no schema`);
  return new Map([...byName].map(([name, of]) => [name, { shape: shapeOf(of, lookup), required: required.has(name) }]));
};

const readObject = (parts: readonly Part[], nullable: boolean, lookup: Lookup): ObjectShape => {
  const closed = gather(parts, 'additionalProperties');
  if (closed.some((value) => value !== false)) fail(parts, 'additionalProperties can only be false');
  const title = parts.find(({ keywords }) => keywords.title !== undefined)?.keywords.title;
  return {
    kind: 'object',
    nullable,
    title: String(title ?? ''),
    members: membersOf(parts, lookup),
    open: closed.length === 0,
  };
};

/** Every branch is read together with what is next to the union. */
const readUnion = (parts: readonly Part[], nullable: boolean, lookup: Lookup): UnionShape => {
  const holder = parts.find(({ keywords }) => keywords.oneOf !== undefined) as Part;
  const shared = parts.map(({ keywords: { oneOf: _oneOf, ...keywords }, base }) => ({ keywords, base }));
  const variants = (holder.keywords.oneOf as unknown[]).map((branch) =>
    readObject([...shared, ...flatten(branch, holder.base, lookup)], false, lookup),
  );
  const discriminator = discriminatorOf(variants) ?? fail(parts, 'no member distinguishes the branches of oneOf');
  return { kind: 'union', nullable, title: (variants[0] as ObjectShape).title, discriminator, variants };
};

const anything: Shape = { kind: 'anything', nullable: true };

const annotations = ['$schema', '$id', '$comment', 'title', 'description', 'examples'];

const assertsNothing = ({ keywords }: Part): boolean =>
  Object.keys(keywords).every((keyword) => annotations.includes(keyword));

const readList = (parts: readonly Part[], nullable: boolean, lookup: Lookup): ListShape => {
  const items = parts.flatMap(({ keywords, base }) =>
    keywords.items === undefined ? [] : flatten(keywords.items, base, lookup),
  );
  return { kind: 'list', nullable, items: items.length > 0 ? shapeOf(items, lookup) : anything };
};

/** `anyOf` only ever says that null will do, too. */
const readNullable = (parts: readonly Part[], lookup: Lookup): Shape => {
  const holder = parts.find(({ keywords }) => keywords.anyOf !== undefined) as Part;
  const [some, none, ...more] = holder.keywords.anyOf as Schema[];
  if (JSON.stringify(none) !== '{"type":"null"}' || more.length > 0) fail(parts, 'anyOf can only be a schema and null');
  const rest = parts.map(({ keywords: { anyOf: _anyOf, ...keywords }, base }) => ({ keywords, base }));
  return { ...shapeOf([...rest, ...flatten(some, holder.base, lookup)], lookup), nullable: true };
};

const shapeOf = (parts: readonly Part[], lookup: Lookup): Shape => {
  if (parts.every(assertsNothing)) return anything;
  if (gather(parts, 'anyOf').length > 0) return readNullable(parts, lookup);
  const { type, nullable } = typesOf(parts) ?? fail(parts, 'a schema without one type');
  if (type === 'array') return readList(parts, nullable, lookup);
  if (type !== 'object') return readScalar(type, parts, nullable);
  const unions = gather(parts, 'oneOf').length;
  if (unions > 1) fail(parts, 'more than one oneOf');
  return unions === 1 ? readUnion(parts, nullable, lookup) : readObject(parts, nullable, lookup);
};

/**
 * @param schema a JSON Schema with an `$id`
 * @param lookup the schemas that it refers to, by `$id`
 * @returns what it says
 * @throws {Error} when it uses a keyword, or a combination of keywords, that has no generator
 */
export const readShape = (schema: Schema, lookup: Lookup): Shape =>
  shapeOf(flatten(schema, String(schema.$id), lookup), lookup);
