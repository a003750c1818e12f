import { holds } from '../formula/holds.ts';
import type { NamesLiteral } from '../formula/literal.ts';
import type { Node } from '../formula/node.ts';
import type { Json } from '../json.ts';
import { type Answer, Doubt, found, none, unknown } from './answer.ts';
import { type Context, countBounds, type Demand, only } from './context.ts';
import { type NameClass, nameClasses, Uncertain } from './names.ts';

/** Members chosen so far: by name, the class of the name and what the value must satisfy. */
type Members = ReadonlyMap<string, { readonly of: NameClass; readonly nodes: readonly Node[] }>;

interface Plan {
  readonly context: Context;
  readonly classes: readonly NameClass[];
  readonly mentioned: ReadonlySet<string>;
  /** Members that must be there, the ones with the fewest names to choose from first. */
  readonly somes: readonly { readonly schema: Node; readonly index: number }[];
  readonly least: number;
  readonly most: number;
  readonly doubt: Doubt;
}

/** Solves for an object: members by name, names by formula, and how many members there are. */
export const solveObject = ({ literals }: Demand, context: Context): Answer => {
  const [least, most] = countBounds(literals, 'minProperties', 'maxProperties');
  if (least > most) return none;
  const doubt = new Doubt();
  const somes = only(literals, 'some');
  try {
    const { classes, mentioned } = nameClasses(only(literals, 'every'), somes, context, doubt);
    const serving = servers(somes, classes);
    const plan: Plan = { context, classes, mentioned, somes: ordered(somes, serving), least, most, doubt };
    const start = forced(somes, serving, plan);
    if (start.fit === 'no') return none;
    const members = start.fit === 'yes' ? assign(plan, 0, start.members) : undefined;
    return members ? found(build(plan, members)) : doubt.rest;
  } catch (error) {
    if (error instanceof Uncertain) return unknown(error.message);
    throw error;
  }
};

/** The classes that could serve each `some` literal. */
const servers = (somes: readonly NamesLiteral[], classes: readonly NameClass[]): NameClass[][] => {
  const all: NameClass[][] = somes.map(() => []);
  for (const of of classes) for (const index of of.serves) all[index]?.push(of);
  return all;
};

const choices = (classes: readonly NameClass[]): number =>
  classes.reduce((sum, { name }) => sum + (name === undefined ? 1000 : 1), 0);

/** What says most about the value comes first among those with one name, so that a contradiction shows early. */
const ordered = (somes: readonly NamesLiteral[], serving: readonly (readonly NameClass[])[]): Plan['somes'] =>
  somes
    .map(({ schema }, index) => ({ schema, index, choices: choices(serving[index] as NameClass[]) }))
    .filter((some) => some.choices !== 1)
    .sort(
      (left, right) =>
        left.choices - right.choices || Number(left.schema.kind === 'true') - Number(right.schema.kind === 'true'),
    );

/** The members of which only one name can be, and whether they can all be there. */
const forced = (
  somes: readonly NamesLiteral[],
  serving: readonly (readonly NameClass[])[],
  { context, doubt, most }: Plan,
): { readonly members: Members; readonly fit: 'yes' | 'no' | 'unknown' } => {
  const members = new Map<string, { readonly of: NameClass; readonly nodes: readonly Node[] }>();
  for (const [index, { schema }] of somes.entries()) {
    const [of, ...others] = serving[index] as NameClass[];
    if (of?.name === undefined || others.length > 0) continue;
    members.set(of.name, { of, nodes: [...(members.get(of.name)?.nodes ?? of.rules), schema] });
  }
  if (members.size > most) return { members, fit: 'no' };
  let fit: 'yes' | 'unknown' = 'yes';
  // One that cannot be there settles the matter, whatever is not known of others.
  for (const { nodes } of members.values()) {
    context.spend();
    const answer = context.solve(nodes);
    if (answer.kind === 'none') return { members, fit: 'no' };
    doubt.note(answer);
    if (answer.kind === 'unknown') fit = 'unknown';
  }
  return { members, fit };
};

/** After so many members a name is made up by counting, if the class has such. */
const fewMembers = 20;
const mostMembers = 10_000;

const countedName = ({ mentioned }: Plan, of: NameClass, members: Members): string | undefined => {
  const name = `a${members.size}`;
  const isFree = !mentioned.has(name) && !members.has(name);
  return isFree && of.formula.every((node) => holds(node, name) === true) ? name : undefined;
};

/** @returns a name of the class that is not in use */
const freshName = (plan: Plan, of: NameClass, members: Members): string | undefined => {
  const { context, mentioned, doubt } = plan;
  if (of.name !== undefined) return members.has(of.name) ? undefined : of.name;
  const counted = members.size < fewMembers ? undefined : countedName(plan, of, members);
  if (counted !== undefined) return counted;
  const used = context.store.enum([...mentioned, ...members.keys()], true);
  const answer = context.solve([...of.formula, used]);
  doubt.note(answer);
  return answer.kind === 'found' ? (answer.value as string) : undefined;
};

const isInhabited = ({ context, doubt }: Plan, nodes: readonly Node[]): boolean => {
  const answer = context.solve(nodes);
  doubt.note(answer);
  return answer.kind === 'found';
};

const assign = (plan: Plan, index: number, members: Members): Members | undefined => {
  plan.context.spend();
  const some = plan.somes[index];
  if (!some) return pad(plan, members);
  for (const [name, { of, nodes }] of members) {
    if (!of.serves.has(some.index)) continue;
    const both = [...nodes, some.schema];
    if (!isInhabited(plan, both)) continue;
    const result = assign(plan, index + 1, new Map(members).set(name, { of, nodes: both }));
    if (result) return result;
  }
  if (members.size >= plan.most) return undefined;
  for (const of of plan.classes) {
    if (!of.serves.has(some.index)) continue;
    const name = freshName(plan, of, members);
    const nodes = [...of.rules, some.schema];
    if (name === undefined || !isInhabited(plan, nodes)) continue;
    const result = assign(plan, index + 1, new Map(members).set(name, { of, nodes }));
    if (result) return result;
  }
  return undefined;
};

/** Adds members until there are enough; which ones are there already makes no difference to how many there can be. */
const pad = (plan: Plan, chosen: Members): Members | undefined => {
  const members = new Map(chosen);
  for (const of of plan.classes) {
    if (members.size >= plan.least) break;
    if (!isInhabited(plan, of.rules)) continue;
    while (members.size < plan.least) {
      if (members.size >= mostMembers) {
        plan.doubt.note(unknown('the object would have very many members'));
        return undefined;
      }
      plan.context.spend();
      const name = freshName(plan, of, members);
      if (name === undefined) break;
      members.set(name, { of, nodes: of.rules });
    }
  }
  return members.size >= plan.least ? members : undefined;
};

const build = ({ context }: Plan, members: Members): Json =>
  Object.fromEntries(
    [...members].map(([name, { nodes }]) => {
      const answer = context.solve(nodes);
      if (answer.kind !== 'found') throw new Error('A member that was found is found no more.');
      return [name, answer.value];
    }),
  );
