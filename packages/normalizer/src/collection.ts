import { pointerOf } from '@referral-kit/text';
import type { Step } from './change.ts';
import type { Remaining } from './remaining.ts';
import { isMembers } from './walk/plain.ts';

// Where a revision has no type for a page of referrals, the referrals of one are normalised where they stand.

/** The member of a page that holds the referrals: `value` since 2019, `items` before, in any case. */
const holder = /^(?:value|items)$/i;

/** A page of documents. */
export interface Collection {
  /** The member that holds them. */
  readonly name: string;
  readonly items: readonly unknown[];
  /** @returns the page with others in their place */
  withItems(items: readonly unknown[]): unknown;
}

/** @returns the documents that a value is a page of, if it is one */
export const collectionOf = (value: unknown): Collection | undefined => {
  if (!isMembers(value)) return undefined;
  const [name, ...more] = Object.keys(value).filter((key) => holder.test(key) && Array.isArray(value[key]));
  if (name === undefined || more.length > 0) return undefined;
  return { name, items: value[name] as unknown[], withItems: (items) => ({ ...value, [name]: items }) };
};

type Prefix = readonly [name: string, index: number];

/** @returns a change of one of the documents as one of the page. */
export const stepIn = (prefix: Prefix, step: Step): Step => ({
  ...step,
  pointer: `${pointerOf(prefix)}${step.pointer}`,
  ...(step.at !== undefined && { at: `${pointerOf(prefix)}${step.at}` }),
});

/** @returns a fault of one of the documents as one of the page. */
export const remainingIn = (prefix: Prefix, { path, related, ...issue }: Remaining): Remaining => {
  const start = pointerOf(prefix);
  return {
    ...issue,
    path: [...prefix, ...path],
    pointer: pointerOf([...prefix, ...path]),
    ...(related && { related: related.map((other) => ({ ...other, pointer: `${start}${other.pointer}` })) }),
  };
};
