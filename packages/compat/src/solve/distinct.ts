import type { Node } from '../formula/node.ts';
import { canonical, type Json } from '../json.ts';
import type { Doubt } from './answer.ts';
import type { Context } from './context.ts';

/** @returns up to `most` values that satisfy the formulas; all of them when there are fewer */
const several = (nodes: readonly Node[], most: number, context: Context, doubt: Doubt): Json[] => {
  const values: Json[] = [];
  while (values.length < most) {
    const answer = context.solve([...nodes, context.store.enum(values, true)]);
    doubt.note(answer);
    if (answer.kind !== 'found') break;
    values.push(answer.value);
  }
  return values;
};

/**
 * Chooses different values for several demands: a matching of demands and values, which exists exactly when
 * augmenting paths find one, since each demand offers all its values or as many as there are demands.
 *
 * @returns one value for each demand, or undefined when there are too few
 */
export const distinct = (demands: readonly (readonly Node[])[], context: Context, doubt: Doubt): Json[] | undefined => {
  const offers = new Map<string, Json[]>();
  const offered = demands.map((nodes) => {
    const key = context.store.and(...nodes).id.toString();
    const known = offers.get(key) ?? several(nodes, demands.length, context, doubt);
    offers.set(key, known);
    return known;
  });
  const takenBy = new Map<string, number>();
  const assign = (demand: number, tried: Set<string>): boolean => {
    for (const value of offered[demand] ?? []) {
      const key = canonical(value);
      if (tried.has(key)) continue;
      tried.add(key);
      const holder = takenBy.get(key);
      if (holder !== undefined && !assign(holder, tried)) continue;
      takenBy.set(key, demand);
      return true;
    }
    return false;
  };
  for (const demand of demands.keys()) if (!assign(demand, new Set())) return undefined;
  const values: Json[] = [];
  for (const offer of offered) {
    for (const value of offer) {
      const holder = takenBy.get(canonical(value));
      if (holder !== undefined) values[holder] = value;
    }
  }
  return values;
};
