import { notAChoice } from '@referral-kit/text';
import type { Spellings } from './faults/object-faults.ts';
import { type Profile, profiles, type Revision, revisions, type TypeName, typeNames } from './generated/revisions.ts';
import type { Lookup, Schema } from './shape/flatten.ts';
import { readShape } from './shape/read-shape.ts';
import type { Shape } from './shape/shape.ts';

/** What a status may be followed by, and which substatuses go with it. */
export type Transitions = Readonly<
  Record<string, { readonly status: readonly string[]; readonly substatus: readonly string[] }>
>;

/** One documented type, as one profile of one revision has it. */
export interface Contract {
  readonly revision: Revision;
  readonly profile: Profile;
  readonly typeName: TypeName;
}

/** The emitted modules of one revision. */
interface Modules {
  readonly strict: Readonly<Record<string, unknown>>;
  readonly tolerant: Readonly<Record<string, unknown>>;
}

const modulesOf = (revision: Revision): Modules => {
  if (!Object.hasOwn(revisions, revision)) throw notAChoice('revision', revision, Object.keys(revisions));
  return revisions[revision];
};

const isSchema = (value: unknown): value is Schema => typeof (value as Schema | null)?.$id === 'string';

const shapes = new Map<string, Shape>();

/**
 * @returns a contract as a text, to remember things by
 * @throws {RangeError} naming the choices, for what is no text
 */
export const keyOf = ({ revision, profile, typeName }: Contract): string => {
  if (typeof revision !== 'string') throw notAChoice('revision', revision, Object.keys(revisions));
  if (typeof profile !== 'string') throw notAChoice('profile', profile, profiles);
  if (typeof typeName !== 'string')
    throw notAChoice(`type of revision ${revision}:`, typeName, typeNames[revision] ?? []);
  return `${revision} ${profile} ${typeName}`;
};

/**
 * @returns what a documented type looks like
 * @throws {RangeError} when there is no such revision, profile or type
 */
export const shapeOf = (revision: Revision, profile: Profile, typeName: TypeName): Shape => {
  const key = keyOf({ revision, profile, typeName });
  const known = shapes.get(key);
  if (known) return known;
  const modules = modulesOf(revision);
  if (!profiles.includes(profile)) throw notAChoice('profile', profile, profiles);
  const names: readonly string[] = typeNames[revision];
  if (!names.includes(typeName)) throw notAChoice(`type of revision ${revision}:`, typeName, names);
  const schemas = modules[profile];
  const lookup: Lookup = new Map(
    Object.values(schemas)
      .filter(isSchema)
      .map((each) => [String(each.$id), each]),
  );
  const shape = readShape(schemas[typeName] as Schema, lookup);
  shapes.set(key, shape);
  return shape;
};

const strictModule = (revision: Revision, name: string): Readonly<Record<string, unknown>> =>
  modulesOf(revision).strict[name] as Readonly<Record<string, unknown>>;

/** @returns the other names that stand for members, by type. */
export const spellingsOf = (revision: Revision): Spellings =>
  strictModule(revision, 'spellings').spellings as Spellings;

/** @returns the transition table of the statuses. */
export const transitionsOf = (revision: Revision): Transitions =>
  strictModule(revision, 'transitions').transitions as Transitions;

/** The members that are an object in one revision and a list of entries in the next, by type and name. */
export type ListShapes = Readonly<
  Record<
    string,
    Readonly<
      Record<string, { readonly by: string; readonly value: string; readonly names: Readonly<Record<string, string>> }>
    >
  >
>;

/** How the names of a later revision differ. */
export interface Correspondence {
  /** The types of the later revision that have another name, with the name here. */
  readonly types: Readonly<Record<string, string>>;
  /** The members that have another name there, by the type's name there. */
  readonly members: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly lists: ListShapes;
}

/** @returns how the revisions that follow this one differ from it. */
export const correspondencesOf = (revision: Revision): Correspondence[] =>
  Object.values(revisions).flatMap(({ strict }) => {
    const emitted = strict.correspondence as
      | { readonly correspondence: Partial<Correspondence> & { readonly with: string } }
      | undefined;
    if (emitted?.correspondence.with !== revision) return [];
    const { types = {}, members = {}, lists = {} } = emitted.correspondence;
    return [{ types, members, lists }];
  });
