import type { ObjectShape } from '../shape/shape.ts';
import { smallJsonValues } from '../values/small-json.ts';
import { strangeNames } from '../values/strange-names.ts';
import { misspelt } from './misspelt.ts';
import { type Mutation, pickFrom } from './mutation.ts';
import type { Path } from './path.ts';

/** Other names for the members of a type, by type. */
export type Spellings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const missing = (at: Path): Mutation => ({
  code: 'schema/missing-member',
  reads: [],
  edit: () => ({ action: 'remove', at }),
});

/** The right name is then absent; the wrong one that stands for it is the one fault. */
const renamed = (at: Path, to: (pick: number) => string): Mutation => ({
  code: 'schema/unknown-member',
  reads: [],
  edit: (pick) => ({ action: 'rename', at, to: to(pick) }),
});

const unknown = (at: Path, names: readonly string[]): Mutation => ({
  code: 'schema/unknown-member',
  reads: [],
  edit: (pick) => ({
    action: 'set',
    at: [...at, pickFrom(strangeNames(names), pick)],
    value: structuredClone(pickFrom(smallJsonValues, pick)),
  }),
});

/**
 * @param variants the variants of the union that the shape is one of, or the shape alone
 * @returns the ways to break a rule about which members an object has
 */
export const objectFaults = (
  shape: ObjectShape,
  variants: readonly ObjectShape[],
  value: object,
  at: Path,
  spellings: Spellings,
): Mutation[] => {
  const known = spellings[shape.title] ?? {};
  const names = [...shape.members.keys()];
  const found: Mutation[] = shape.open ? [] : [unknown(at, [...names, ...Object.keys(known)])];
  for (const name of names) {
    if (!Object.hasOwn(value, name)) continue;
    const here = [...at, name];
    // Without a member that some variant can do without, the value may be of that variant.
    if (variants.every(({ members }) => members.get(name)?.required)) found.push(missing(here));
    if (!shape.open) found.push(renamed(here, (pick) => misspelt(name, names, known, pick)));
  }
  return found;
};
