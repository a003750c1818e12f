import { place, placeBelow, UnsupportedKeyword } from './place.ts';
import type { Schema } from './schema.ts';

// A type whose members depend on each other is a union of branches, which one member tells apart: each branch
// allows it other values. So at most one branch holds, and an explanation knows which one was meant.

/** The values that a schema allows, where it lists them. */
export const textsOf = ({ const: constant, enum: list }: Schema): readonly string[] | undefined =>
  constant === undefined ? list : [constant];

const membersOf = (branch: Schema): Readonly<Record<string, Schema>> => branch.properties ?? {};

const areDisjoint = (lists: readonly (readonly string[] | undefined)[]): boolean => {
  const all = lists.flatMap((list) => [...new Set(list)]);
  return !lists.includes(undefined) && new Set(all).size === all.length;
};

/**
 * @returns the member that tells branches apart: every branch lists values of it, and no two the same one; `undefined`
 * where there is none
 */
export const discriminatorOf = (branches: readonly Schema[]): string | undefined =>
  Object.keys(membersOf(branches[0] ?? {})).find((name) =>
    areDisjoint(
      branches.map((branch) =>
        Object.hasOwn(membersOf(branch), name) ? textsOf(membersOf(branch)[name] as Schema) : undefined,
      ),
    ),
  );

const annotations = ['title', 'description', '$comment'];
const inBranches = [...annotations, 'type', 'properties', 'required'];

/** What a branch says that is not implemented, with the keyword that says it. */
const problemOf = (
  branch: Schema,
  { properties = {}, required = [] }: Schema,
  by: string,
): [keyword: string, why: string] | undefined => {
  const unknown = Object.keys(branch).find((keyword) => !inBranches.includes(keyword));
  if (unknown !== undefined) return [unknown, 'it is not implemented in a branch of oneOf'];
  if (branch.type !== undefined && branch.type !== 'object') return ['type', 'a branch of oneOf can only be an object'];
  const names = Object.keys(membersOf(branch));
  const extra = names.find((name) => !Object.hasOwn(properties, name) || !textsOf(membersOf(branch)[name] as Schema));
  if (extra !== undefined) return ['properties', `"${extra}" is not a property of the type with values listed here`];
  const lacking = branch.required?.find((name) => !names.includes(name) || (name !== by && !required.includes(name)));
  return lacking === undefined
    ? undefined
    : ['required', `"${lacking}" is not required by the type, or has no values here`];
};

/**
 * Makes sure that a union is one that the generated code decides and explains in full.
 *
 * @param schema one with `oneOf`, whose own members are known to be implemented
 * @returns the schemas of the branches' members, with the path of each
 * @throws {UnsupportedKeyword} for the first thing that is not implemented
 */
export const checkUnion = (schema: Schema, at: string): [path: (string | number)[], part: Schema][] => {
  const refuse = (why: string): never => {
    throw new UnsupportedKeyword('oneOf', at, why);
  };
  const { oneOf: branches, properties = {}, required = [] } = schema;
  if (!Array.isArray(branches) || branches.length === 0 || !branches.every((branch) => typeof branch === 'object'))
    return refuse('expected a list of branches');
  const by = discriminatorOf(branches) ?? refuse('no member distinguishes the branches');
  for (const [index, branch] of branches.entries()) {
    const problem = problemOf(branch, schema, by);
    if (problem) throw new UnsupportedKeyword(problem[0], branch[place] ?? placeBelow(at, 'oneOf', index), problem[1]);
  }
  const covered = new Set(branches.flatMap((branch) => textsOf(membersOf(branch)[by] as Schema) ?? []));
  const values = textsOf(properties[by] as Schema);
  if (!values?.every((value) => covered.has(value))) refuse(`"${by}" may have a value that is in no branch`);
  const without = branches.filter((branch) => branch.required?.includes(by) !== true);
  if (!required.includes(by) && without.length !== 1) refuse(`exactly one branch must do without "${by}"`);
  return branches.flatMap((branch, index) =>
    Object.entries(membersOf(branch)).map(([name, part]): [(string | number)[], Schema] => [
      ['oneOf', index, 'properties', name],
      part,
    ]),
  );
};
