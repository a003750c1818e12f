import type { MemberData, Table, TypeData } from '../table.ts';
import { aliasesOf, shapeOf, sidesOf } from './aliases.ts';
import type { ListModel, MemberModel, RevisionModel, TypeModel } from './model.ts';
import { byFold, foldText } from './names.ts';

/** What a patch operation has; its `value` is of the type that its `path` leads to. */
const operation: readonly string[] = ['op', 'path', 'value'];

/**
 * The tables whose positions a revision goes by: its own, and that of an earlier one, for the lists that have not
 * changed since. Clients that send positions do so whether the later document lists them or not.
 */
const positionsFor = ({ correspondence, ...table }: Table, tables: readonly Table[]): Table[] => [
  table,
  ...tables.filter(({ revision }) => revision === correspondence?.with),
];

const listsOf = (table: Table, tables: readonly Table[]): Map<string, ListModel> =>
  new Map(
    Object.entries(table.lists).map(([name, joined]) => {
      const values = joined.split('|');
      const isPositional = positionsFor(table, tables).some(
        ({ positional, lists }) => positional.includes(name) && lists[name] === joined,
      );
      return [name, { values, known: new Set(values), folded: byFold(values, foldText), isPositional }];
    }),
  );

/** @returns a table as the normaliser reads it: names looked up, texts compiled. */
export const buildModel = (table: Table, tables: readonly Table[]): RevisionModel => {
  const lists = listsOf(table, tables);
  const patterns = table.patterns.map((pattern) => new RegExp(pattern, 'u'));
  const sides = sidesOf(table.revision, tables);
  const types = new Map<string, TypeModel>();

  const memberOf = (name: string, data: MemberData, title = ''): MemberModel => ({
    name,
    kind: data.kind,
    many: data.many,
    required: data.required,
    nullable: data.nullable,
    nonEmpty: data.nonEmpty,
    minimum: data.minimum,
    maximum: data.maximum,
    list: data.kind === 'list' ? lists.get(data.of ?? '') : undefined,
    type: data.kind === 'object' ? typeOf(data.of ?? '') : undefined,
    pattern: data.pattern === undefined ? undefined : patterns[data.pattern],
    shape: shapeOf(title, name, sides),
    rename: { kind: 'rename', to: name },
  });
  const membersOf = (data: TypeData['members'], title: string): Map<string, MemberModel> =>
    new Map(Object.entries(data).map(([name, member]) => [name, memberOf(name, member, title)]));

  const whenOf = ({ by, is }: NonNullable<TypeData['when']>, title: string): NonNullable<TypeModel['when']> => ({
    by,
    is: new Map(Object.entries(is).map(([value, members]) => [value, membersOf(members, title)])),
  });
  const typeOf = (name: string): TypeModel => {
    const known = types.get(name);
    if (known) return known;
    const data = table.types[name];
    if (!data) throw new Error(`the table of ${table.revision} has no type ${name}`);
    const { title, when } = data;
    const type: { -readonly [Part in keyof TypeModel]: TypeModel[Part] } = {
      title,
      members: new Map(),
      aliases: aliasesOf(data, sides),
      met: new Map(),
      when: when && whenOf(when, title),
      isOperation: operation.every((member) => data.members[member]),
    };
    // Known before its members are, so that a type may hold itself.
    types.set(name, type);
    type.members = membersOf(data.members, title);
    return type;
  };

  const values = new Map(Object.entries(table.values).map(([type, data]) => [type, memberOf(type, data)]));
  const documents = Object.entries(table.documents).map(([type, kept]) => ({
    type,
    kept,
    value: values.get(type) as MemberModel,
  }));
  return { revision: table.revision, values, documents };
};
