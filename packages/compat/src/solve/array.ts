import type { Node } from '../formula/node.ts';
import type { Json } from '../json.ts';
import { type Answer, Doubt, found, none, unknown } from './answer.ts';
import { choices, covers, type Plan, type Slot } from './choices.ts';
import { type Context, countBounds, type Demand, only } from './context.ts';
import { distinct } from './distinct.ts';

const mostItems = 1200;

/** Solves for an array: lengths, items by position, counts of matching items, uniqueness. */
export const solveArray = ({ literals }: Demand, context: Context): Answer => {
  const { store } = context;
  const [least, most] = countBounds(literals, 'minItems', 'maxItems');
  const uniqueness = new Set(only(literals, 'unique').map(({ negated }) => negated));
  if (least > most || uniqueness.size > 1) return none;
  const [unique, repeats] = [uniqueness.has(false), uniqueness.has(true)];
  const counts = only(literals, 'atLeast', 'atMost');
  const needs = counts.filter(({ kind }) => kind === 'atLeast');
  const limits = counts.filter(({ kind, count }) => kind === 'atMost' && count > 0);
  const edges = counts.flatMap(({ from, to }) => (to === Infinity ? [from] : [from, to]));
  const tail = Math.max(0, ...edges);
  if (tail > mostItems) return unknown('an item far back is constrained');
  const rules = Array.from({ length: tail + 1 }, (_, index) =>
    store.and(
      ...counts
        .filter(({ kind, count, from, to }) => kind === 'atMost' && count === 0 && from <= index && index < to)
        .map(({ schema }) => store.not(schema)),
    ),
  );
  const doubt = new Doubt();
  const reach = reachable(rules, Math.min(most, Math.max(least, tail) + 1), context, doubt);
  // Items at the end that no count needs can be left out, so that longer arrays offer nothing new.
  const needed = needs.reduce((sum, { count }) => sum + count, repeats ? 2 : 0);
  const longest = Math.min(most, reach, Math.max(least, tail) + needed);
  for (let length = least; length <= longest; length++) {
    if (length > mostItems) return unknown('the array would be very long');
    for (const slots of arrangements(length, tail, repeats)) {
      const plan: Plan = { context, slots, length, unique, rules, needs, limits, failed: new Set(), doubt };
      const values = place(
        plan,
        0,
        needs.map(({ count }) => count),
        limits.map(({ count }) => count),
        [],
      );
      if (values) return found(values);
    }
  }
  return doubt.rest;
};

/** @returns how long the array can be before a position that no value can fill */
const reachable = (rules: readonly Node[], most: number, context: Context, doubt: Doubt): number => {
  for (const [index, rule] of rules.entries()) {
    if (index >= most) break;
    const answer = context.solve([rule]);
    doubt.note(answer);
    if (answer.kind === 'none') return index;
  }
  return Infinity;
};

/** The ways to choose which two positions hold the same value, when two must; positions of the tail are alike. */
function* arrangements(length: number, tail: number, repeats: boolean): Generator<readonly Slot[]> {
  const positions = Array.from({ length }, (_, index) => index);
  if (!repeats) {
    yield positions.map((position) => [position]);
    return;
  }
  for (const first of positions.slice(0, tail + 1)) {
    for (const second of positions.slice(first + 1, tail + 2)) {
      yield [
        [first, second],
        ...positions.filter((position) => position !== first && position !== second).map((position) => [position]),
      ];
    }
  }
}

/** Whether the slots that are left can still meet every need. */
const hopeless = ({ needs, slots }: Plan, from: number, open: readonly number[]): boolean =>
  needs.some((need, index) => {
    const wanted = open[index] as number;
    return wanted > 0 && slots.slice(from).reduce((sum, slot) => sum + covers(need, slot), 0) < wanted;
  });

const place = (
  plan: Plan,
  index: number,
  open: readonly number[],
  left: readonly number[],
  chosen: readonly (readonly Node[])[],
): Json[] | undefined => {
  plan.context.spend();
  if (hopeless(plan, index, open)) return undefined;
  const slot = plan.slots[index];
  if (!slot) return fill(plan, chosen);
  const key = `${index} ${open.join()} ${left.join()}`;
  if (plan.failed.has(key)) return undefined;
  for (const choice of choices(plan, slot, open, left)) {
    const rules = slot.map((position) => plan.rules[Math.min(position, plan.rules.length - 1)] as Node);
    const nodes = [...rules, ...choice.nodes];
    const answer = plan.context.solve(nodes);
    plan.doubt.note(answer);
    if (answer.kind !== 'found') continue;
    const values = place(plan, index + 1, choice.needs, choice.limits, [...chosen, nodes]);
    if (values) return values;
  }
  // Which values are left for unique items depends on what was chosen before, so that such failures teach nothing.
  if (!plan.unique) plan.failed.add(key);
  return undefined;
};

const fill = (plan: Plan, chosen: readonly (readonly Node[])[]): Json[] | undefined => {
  const { context, slots, unique, doubt } = plan;
  const values = unique ? distinct(chosen, context, doubt) : chosen.map((nodes) => valueIn(context.solve(nodes)));
  if (!values) return undefined;
  const items: Json[] = [];
  for (const [index, slot] of slots.entries()) for (const position of slot) items[position] = values[index] as Json;
  return items;
};

const valueIn = (answer: Answer): Json => {
  if (answer.kind !== 'found') throw new Error('An item that was found is found no more.');
  return answer.value;
};
