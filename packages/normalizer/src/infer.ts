import type { DocumentModel, MemberModel, RevisionModel, TypeModel } from './model/model.ts';
import { foldName } from './model/names.ts';
import { isMembers, type Members } from './walk/plain.ts';
import { isOneOf } from './walk/walk.ts';

/** The members of a type that an object has, under whatever names. */
const namesIn = ({ members, aliases }: TypeModel, object: Members): Set<string> =>
  new Set(
    Object.keys(object).flatMap((name) => {
      if (members.has(name)) return [name];
      const alias = aliases.get(foldName(name));
      return alias?.kind === 'case' || alias?.kind === 'name' ? [alias.member] : [];
    }),
  );

const hasAll = ({ type }: MemberModel, names: readonly string[], object: Members): boolean => {
  const present = type && names.length > 0 ? namesIn(type, object) : new Set();
  return names.length > 0 && names.every((name) => present.has(name));
};

const requiredOf = ({ type }: MemberModel): string[] =>
  [...(type?.members.values() ?? [])].filter(({ required }) => required).map(({ name }) => name);

/** Whether an object has a member of one type that another type has not. */
const hasMore = (main: MemberModel, other: MemberModel, object: Members): boolean =>
  main.type !== undefined && [...namesIn(main.type, object)].some((name) => !other.type?.members.has(name));

/** Whether an object is an operation of a patch: it has all that one has. */
const isOperation = (list: MemberModel, value: unknown): boolean =>
  isMembers(value) && hasAll({ ...list, many: true }, requiredOf(list), value);

const documentOfList = ({ documents }: RevisionModel, items: readonly unknown[]): DocumentModel | undefined =>
  documents.find(({ value }) => value.many && items.every((item) => isOneOf(value, item)));

const documentOfObject = ({ documents }: RevisionModel, object: Members): DocumentModel | undefined => {
  const [main] = documents;
  return (
    documents.find(({ value }) => value.many && isOperation(value, object)) ??
    documents.find(({ value, kept }) => !value.many && hasAll(value, kept, object)) ??
    documents.find(
      (each) =>
        each !== main &&
        !each.value.many &&
        hasAll(each.value, requiredOf(each.value), object) &&
        !hasMore((main as DocumentModel).value, each.value, object),
    )
  );
};

/**
 * Tells what document a value is meant to be: a list whose items are like it, or like those in it; else the first type
 * whose members it has, those without which even the tolerant profile refuses it; else a type whose required members it has, with none that only the main type has;
 * else the main type.
 *
 * @returns the name of the type
 */
export const inferType = (model: RevisionModel, value: unknown): string => {
  const main = model.documents[0]?.type as string;
  const found = Array.isArray(value)
    ? documentOfList(model, value)
    : isMembers(value)
      ? documentOfObject(model, value)
      : undefined;
  return found?.type ?? main;
};
