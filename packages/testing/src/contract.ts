import type { Spellings } from './faults/object-faults.ts';
import { type Profile, type Revision, revisions, type TypeName } from './generated/revisions.ts';
import type { Lookup, Schema } from './shape/flatten.ts';
import { readShape } from './shape/read-shape.ts';
import type { Shape } from './shape/shape.ts';

/** What a status may be followed by, and which substatuses go with it. */
export type Transitions = Readonly<
  Record<string, { readonly status: readonly string[]; readonly substatus: readonly string[] }>
>;

/** The emitted modules of one revision. */
interface Modules {
  readonly strict: Readonly<Record<string, unknown>>;
  readonly tolerant: Readonly<Record<string, unknown>>;
}

const modulesOf = (revision: Revision): Modules => {
  const modules: Modules | undefined = revisions[revision];
  if (!modules) throw new RangeError(`no revision ${revision}; there are ${Object.keys(revisions).join(', ')}`);
  return modules;
};

const isSchema = (value: unknown): value is Schema => typeof (value as Schema | null)?.$id === 'string';

const shapes = new Map<string, Shape>();

/**
 * @returns what a documented type looks like
 * @throws {RangeError} when there is no such revision or type
 */
export const shapeOf = (revision: Revision, profile: Profile, typeName: TypeName): Shape => {
  const key = `${revision} ${profile} ${typeName}`;
  const known = shapes.get(key);
  if (known) return known;
  const schemas = modulesOf(revision)[profile];
  const schema = schemas[typeName];
  if (!isSchema(schema)) throw new RangeError(`no type ${typeName} in revision ${revision}`);
  const lookup: Lookup = new Map(
    Object.values(schemas)
      .filter(isSchema)
      .map((each) => [String(each.$id), each]),
  );
  const shape = readShape(schema, lookup);
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
