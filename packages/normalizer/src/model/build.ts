import type { MemberData, Table, TypeData } from '../table.ts';
import { aliasesOf, shapeOf } from './aliases.ts';
import type { ListModel, MemberModel, RevisionModel, TypeModel } from './model.ts';
import { byFold, foldText } from './names.ts';

/** What a patch operation has; its `value` is of the type that its `path` leads to. */
const operation: readonly string[] = ['op', 'path', 'value'];

const listsOf = ({ lists, positional }: Table): Map<string, ListModel> =>
  new Map(
    Object.entries(lists).map(([name, joined]) => {
      const values = joined.split('|');
      const isPositional = positional.includes(name);
      return [name, { values, known: new Set(values), folded: byFold(values, foldText), isPositional }];
    }),
  );

const buildModel = (table: Table): RevisionModel => {
  const lists = listsOf(table);
  const patterns = table.patterns.map((pattern) => new RegExp(pattern, 'u'));
  const { sides } = table;
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
    mark: { object: 0 },
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

const built = /*#__PURE__*/ new WeakMap<Table, RevisionModel>();

/** @returns a table as the normaliser reads it, names looked up and texts compiled; made when it is first asked for */
export const builtModel = (table: Table): RevisionModel => {
  const known = built.get(table);
  if (known) return known;
  const model = buildModel(table);
  built.set(table, model);
  return model;
};
