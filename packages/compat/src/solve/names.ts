import { holds } from '../formula/holds.ts';
import type { NamesLiteral } from '../formula/literal.ts';
import type { Node } from '../formula/node.ts';
import type { Store } from '../formula/store.ts';
import { canonical } from '../json.ts';
import { types } from '../types.ts';
import type { Doubt } from './answer.ts';
import type { Context } from './context.ts';

/** Member names that the demands on an object treat alike: one name that is mentioned, or a set of others. */
export interface NameClass {
  /** The name, or undefined for a set. */
  readonly name: string | undefined;
  /** What defines a set, apart from that no name of it is mentioned. */
  readonly formula: readonly Node[];
  /** What the value of such a member must satisfy. */
  readonly rules: readonly Node[];
  /** The indexes of the `some` literals that such a member could serve. */
  readonly serves: ReadonlySet<number>;
}

/** Adds the texts that a formula about names mentions. */
const mention = (node: Node, names: Set<string>): void => {
  if (node.kind === 'and' || node.kind === 'or') for (const child of node.children) mention(child, names);
  if (node.kind === 'enum') for (const value of node.values) if (typeof value === 'string') names.add(value);
};

/** @returns a formula as it looks to texts of which it mentions none */
const unmentioned = (node: Node, store: Store): Node => {
  switch (node.kind) {
    case 'and':
      return store.and(...node.children.map((child) => unmentioned(child, store)));
    case 'or':
      return store.or(...node.children.map((child) => unmentioned(child, store)));
    case 'enum':
      return node.negated ? store.true : store.false;
    case 'type':
      return node.mask & types.string ? store.true : store.false;
    case 'literal':
      return node.type === types.string ? node : node.others ? store.true : store.false;
    default:
      return node;
  }
};

/** The question asked most by far, for one name: answered without going through the formula where that is a list. */
const describes = (names: Node, name: string, key: string): boolean | undefined =>
  names.kind === 'enum' ? names.keys.has(key) !== names.negated : holds(names, name);

const mostClasses = 64;

/** Whether a name is one of those a formula describes; undefined spoils the whole question. */
export class Uncertain extends Error {}

const sure = (truth: boolean | undefined): boolean => {
  if (truth === undefined) throw new Uncertain('a name cannot be judged');
  return truth;
};

/** Sorts literals by the names they list, since objects with many members have one for each. */
const byName = (
  literals: readonly NamesLiteral[],
): ((name: string, applies: (literal: NamesLiteral) => boolean) => number[]) => {
  const listed = new Map<string, number[]>();
  const others: number[] = [];
  for (const [index, { names }] of literals.entries()) {
    if (names.kind !== 'enum' || names.negated) others.push(index);
    else for (const name of names.values) listed.set(name as string, [...(listed.get(name as string) ?? []), index]);
  }
  return (name, applies) => {
    const more = others.filter((index) => applies(literals[index] as NamesLiteral));
    return [...(listed.get(name) ?? []), ...more].sort((left, right) => left - right);
  };
};

/**
 * Sorts all member names into classes.
 *
 * @throws Uncertain when a name cannot be judged or there are too many classes
 */
export const nameClasses = (
  everys: readonly NamesLiteral[],
  somes: readonly NamesLiteral[],
  context: Context,
  doubt: Doubt,
): { classes: NameClass[]; mentioned: ReadonlySet<string> } => {
  const { store } = context;
  const mentioned = new Set<string>();
  for (const { names } of [...everys, ...somes]) mention(names, mentioned);
  const [rules, serving] = [byName(everys), byName(somes)];
  const classes: NameClass[] = [...mentioned].map((name) => {
    const key = canonical(name);
    const applies = ({ names }: NamesLiteral): boolean => sure(describes(names, name, key));
    return {
      name,
      formula: [],
      rules: rules(name, applies).map((index) => (everys[index] as NamesLiteral).schema),
      serves: new Set(serving(name, applies)),
    };
  });
  const residues = new Map([...everys, ...somes].map(({ names }) => [names, unmentioned(names, store)]));
  let sets: (readonly Node[])[] = [[store.type(types.string)]];
  for (const residue of new Set(residues.values())) {
    if (residue.kind === 'true' || residue.kind === 'false') continue;
    sets = sets.flatMap((set) =>
      [residue, store.not(residue)]
        .map((side) => [...set, side])
        .filter((nodes) => {
          const answer = context.solve(nodes);
          doubt.note(answer);
          return answer.kind === 'found';
        }),
    );
    if (sets.length > mostClasses) throw new Uncertain('the patterns of names overlap in too many ways');
  }
  for (const formula of sets) {
    const isIn = ({ names }: NamesLiteral): boolean => {
      const residue = residues.get(names) as Node;
      return residue.kind === 'true' || formula.includes(residue);
    };
    classes.push({
      name: undefined,
      formula,
      rules: everys.filter(isIn).map(({ schema }) => schema),
      serves: new Set([...somes.keys()].filter((index) => isIn(somes[index] as NamesLiteral))),
    });
  }
  return { classes, mentioned };
};
