import type { Literal } from '../formula/literal.ts';
import type { Node } from '../formula/node.ts';
import type { Store } from '../formula/store.ts';
import type { Json } from '../json.ts';
import type { Answer } from './answer.ts';

/** What the solvers of the types share. */
export interface Context {
  readonly store: Store;
  /** @returns a value that satisfies all the formulas */
  solve(nodes: readonly Node[]): Answer;
  /** Counts one step of work. @throws Exhausted when there were too many */
  spend(): void;
}

/** What is asked of a value of one type, alternatives aside. */
export interface Demand {
  readonly literals: readonly Literal[];
  /** Values of the type that do not count. */
  readonly excluded: readonly Json[];
}

type OfKind<L extends Literal, K> = L extends Literal ? (K & L['kind'] extends never ? never : L) : never;

/** @returns the literals of some kinds */
export const only = <K extends Literal['kind']>(
  literals: readonly Literal[],
  ...kinds: readonly K[]
): OfKind<Literal, K>[] =>
  literals.filter((literal) => (kinds as readonly string[]).includes(literal.kind)) as OfKind<Literal, K>[];

/** @returns the greatest lower and the least upper bound among literals that count something */
export const countBounds = (
  literals: readonly Literal[],
  least: Literal['kind'],
  most: Literal['kind'],
): [number, number] => {
  let [low, high] = [0, Infinity];
  for (const literal of literals) {
    if (!('count' in literal)) continue;
    if (literal.kind === least) low = Math.max(low, literal.count);
    if (literal.kind === most) high = Math.min(high, literal.count);
  }
  return [low, high];
};
