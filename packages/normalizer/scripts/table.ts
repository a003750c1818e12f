import { expressionOf, hasForm, type Revision, resolve, revisions, type Schema, slugOf } from '@referral-kit/codegen';
import type { CorrespondenceData, MemberData, Table, TypeData } from '../src/table.ts';

const separator = '|';

const typesOf = ({ type }: Schema): readonly string[] => (type === undefined ? [] : [type].flat());

/** Collects what the members of one revision's types hold. */
class Collector {
  readonly lists: Record<string, string> = {};
  readonly positional = new Set<string>();
  readonly patterns: string[] = [];
  readonly types: Record<string, TypeData> = {};
  readonly #revision: Revision;

  constructor(revision: Revision) {
    this.#revision = revision;
  }

  member(schema: Schema, required = false): MemberData {
    const names = typesOf(schema);
    if (names.includes('array')) {
      const { required: _required, nullable: _nullable, ...items } = this.member(schema.items ?? {});
      return { ...items, many: true, ...this.#common(schema, required) };
    }
    return { ...this.#single(schema, names), ...this.#common(schema, required) };
  }

  #common(schema: Schema, required: boolean): Pick<MemberData, 'required' | 'nullable'> {
    return { ...(required && { required }), ...(typesOf(schema).includes('null') && { nullable: true }) };
  }

  #single(schema: Schema, names: readonly string[]): MemberData {
    if (schema.properties) return { kind: 'object', of: this.#type(schema) };
    if (schema.enum) return { kind: 'list', of: this.#list(schema) };
    if (names.includes('boolean')) return { kind: 'flag' };
    if (names.includes('number')) {
      const { minimum, maximum } = schema;
      return { kind: 'number', ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
    }
    if (!names.includes('string')) return { kind: 'any' };
    return {
      kind: schema.format === 'date-time' ? 'time' : 'text',
      ...(schema.minLength !== undefined && { nonEmpty: true }),
      ...(hasForm(schema) && { pattern: this.#pattern(expressionOf(schema)) }),
    };
  }

  #pattern(pattern: string): number {
    if (!this.patterns.includes(pattern)) this.patterns.push(pattern);
    return this.patterns.indexOf(pattern);
  }

  #list({ $id = '', title = '', enum: values = [] }: Schema): string {
    const name = slugOf($id);
    if (values.some((value) => value.includes(separator))) throw new Error(`table: no list ${$id}`);
    this.lists[name] = values.join(separator);
    const isEnumeration = this.#revision.types.includes(title);
    if (isEnumeration && this.#revision.positions) this.positional.add(name);
    return name;
  }

  /** The name under which the table has a type; one that narrows a documented type has a number, too. */
  #type(schema: Schema): string {
    const { title = '' } = schema;
    const data = this.#typeData(schema);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? title : `${title}#${number}`;
      const known = this.types[name];
      if (known && JSON.stringify(known) !== JSON.stringify(data)) continue;
      this.types[name] = data;
      return name;
    }
  }

  #typeData({ title = '', properties = {}, required = [], oneOf = [] }: Schema): TypeData {
    const odd = Object.keys(properties).find((name) => /[~/]/.test(name));
    if (odd !== undefined) throw new Error(`table: ${odd} would have to be escaped in pointers`);
    const members = Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name, this.member(schema, required.includes(name))]),
    );
    const spellings = this.#revision.spellings[title];
    const when = this.#when(oneOf, members);
    return { title, members, ...(spellings && { spellings }), ...(when && { when }) };
  }

  /** What the branches of a union say of members that are otherwise free. */
  #when(branches: readonly Schema[], members: TypeData['members']): TypeData['when'] {
    const found = branches.flatMap(({ properties = {} }) => {
      const by = Object.keys(properties).find((name) => properties[name]?.const !== undefined);
      const narrowed = Object.entries(properties).filter(
        ([name, { enum: list }]) => list && members[name]?.kind === 'text',
      );
      if (narrowed.length === 0) return [];
      if (by === undefined) throw new Error('table: a branch that narrows members, and is not meant by one value');
      const fixed = properties[by]?.const as string;
      return [[by, fixed, Object.fromEntries(narrowed.map(([name, schema]) => [name, this.member(schema)]))] as const];
    });
    const by = found[0]?.[0];
    return by === undefined ? undefined : { by, is: Object.fromEntries(found.map(([, value, held]) => [value, held])) };
  }
}

/** What the normaliser knows of a revision, as far as its own schemas say it. */
type Own = Omit<Table, 'sides'>;

const ownTable = (revision: Revision, names: readonly string[], documents: readonly string[]): Own => {
  const collector = new Collector(revision);
  const strict = (type: string): Schema => resolve(revision, revision.schema(type, 'strict'));
  // Every type by itself first, so that it has its own name, and one that narrows it another.
  const own = names.map((type) => [type, collector.member(strict(type))] as const);
  const { positional, lists, patterns, types } = collector;
  return {
    revision: revision.name,
    positional: [...positional],
    lists,
    patterns,
    types,
    values: Object.fromEntries(own),
    documents: Object.fromEntries(documents.map((name) => [name, revision.schema(name, 'tolerant').required ?? []])),
  };
};

/** How a revision corresponds to an earlier one, by the name of the later one. */
export const correspondences: ReadonlyMap<string, CorrespondenceData> = new Map(
  revisions.flatMap((revision): [string, CorrespondenceData][] => {
    const data = revision.data<CorrespondenceData>('correspondence');
    return data ? [[revision.name, data]] : [];
  }),
);

const ownTables = revisions.map((revision) => ownTable(revision, revision.types, revision.documents));

/**
 * The lists whose values may be given by their positions. Clients that send positions do so whether the later document
 * lists them or not, so those of an earlier revision count where the list has not changed since.
 */
const positionalOf = ({ revision, lists, positional }: Own): string[] => {
  const earlier = ownTables.find((table) => table.revision === correspondences.get(revision)?.with);
  const kept = earlier?.positional.filter((name) => lists[name] === earlier.lists[name]) ?? [];
  return [...new Set([...positional, ...kept])];
};

/** What the normaliser knows of every revision, oldest first, but for the correspondences. */
export const tables: readonly Own[] = ownTables.map((table) => ({ ...table, positional: positionalOf(table) }));

/** The type of patches; only the newest revision has one, and the patches of all are alike. */
const patchType = 'ReferralPatch';

/** What the normaliser knows of patches alone. */
export const patchTable: Own = ownTable(revisions.at(-1) as Revision, [patchType], [patchType]);
