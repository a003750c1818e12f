import type { CountLiteral } from '../formula/literal.ts';
import type { Node } from '../formula/node.ts';
import type { Doubt } from './answer.ts';
import type { Context } from './context.ts';

/** Positions that hold one and the same value; usually one position. */
export type Slot = readonly number[];

/** How an array of one length is to be filled. */
export interface Plan {
  readonly context: Context;
  readonly slots: readonly Slot[];
  readonly length: number;
  readonly unique: boolean;
  /** What each item must satisfy whatever else is chosen, by position; positions from the last on are alike. */
  readonly rules: readonly Node[];
  readonly needs: readonly CountLiteral[];
  readonly limits: readonly CountLiteral[];
  readonly failed: Set<string>;
  readonly doubt: Doubt;
}

/** @returns how many positions of a slot a count is about */
export const covers = ({ from, to }: CountLiteral, slot: Slot): number =>
  slot.filter((position) => from <= position && position < to).length;

/** One way in which the value of a slot counts, and what is then left to meet. */
export interface Choice {
  readonly nodes: readonly Node[];
  readonly needs: readonly number[];
  readonly limits: readonly number[];
}

/** The ways in which the value of a slot can count: towards a need or not, and against a limit or not. */
export const choices = (
  { needs, limits, context }: Plan,
  slot: Slot,
  open: readonly number[],
  left: readonly number[],
): Choice[] => {
  let all: Choice[] = [{ nodes: [], needs: open, limits: left }];
  for (const [index, need] of needs.entries()) {
    const count = covers(need, slot);
    if (count === 0 || (open[index] as number) <= 0) continue;
    all = all.flatMap((choice) => [
      {
        ...choice,
        nodes: [...choice.nodes, need.schema],
        needs: choice.needs.with(index, Math.max(0, (open[index] as number) - count)),
      },
      choice,
    ]);
  }
  for (const [index, limit] of limits.entries()) {
    const count = covers(limit, slot);
    if (count === 0) continue;
    const rest = (left[index] as number) - count;
    all = all.flatMap((choice) => [
      { ...choice, nodes: [...choice.nodes, context.store.not(limit.schema)] },
      ...(rest >= 0 ? [{ ...choice, limits: choice.limits.with(index, rest) }] : []),
    ]);
  }
  return all;
};
