import type { Contract } from '../contract.ts';

/** How many invalid documents of a run are looked at. */
export const maxExamined = 10_000;

/** Invalid documents that fit another contract far better than the one that they were validated against. Plain data. */
export interface Identified {
  readonly validatedAs: Contract;
  readonly looksLike: Contract;
  /** How many there are, of those that were looked at. */
  documents: number;
}

const nameOf = ({ revision, profile, type }: Contract): string => `${revision} ${profile} ${type}`;

const keyOf = ({ validatedAs, looksLike }: Identified): string => `${nameOf(validatedAs)} ${nameOf(looksLike)}`;

/** Adds some documents to those of their kind; the largest kind comes first. */
export const addIdentified = (all: Identified[], some: Identified): void => {
  const key = keyOf(some);
  const known = all.find((each) => keyOf(each) === key);
  if (known === undefined) all.push({ ...some });
  else known.documents += some.documents;
  all.sort((a, b) => b.documents - a.documents || (keyOf(a) < keyOf(b) ? -1 : 1));
};
