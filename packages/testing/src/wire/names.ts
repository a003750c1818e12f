import { correspondencesOf, type ListShapes, spellingsOf } from '../contract.ts';
import type { Revision } from '../generated/revisions.ts';
import type { ObjectShape } from '../shape/shape.ts';

/** How else the members of one revision can be named and shaped, as the emitted contract says. */
export interface WireNames {
  /** @returns the other names of a member; one with a slash leads into an object of the first name */
  readonly of: (shape: ObjectShape, member: string) => readonly string[];
  /** @returns what a list of entries stands for an object by, in another revision */
  readonly listOf: (shape: ObjectShape, member: string) => ListShapes[string][string] | undefined;
}

const build = (revision: Revision): WireNames => {
  const spellings = spellingsOf(revision);
  const later = correspondencesOf(revision);
  const namesOf = ({ title, members }: ObjectShape): ReadonlyMap<string, readonly string[]> =>
    new Map([...members.keys()].map((member) => [member, othersOf(title, members, member)]));
  const othersOf = (title: string, members: ObjectShape['members'], member: string): readonly string[] => {
    const known = Object.entries(spellings[title] ?? {}).flatMap(([name, to]) => (to === member ? [name] : []));
    const moved = later.flatMap(({ types, members: all }) => {
      const there = Object.keys(types).find((name) => types[name] === title) ?? title;
      const name = all[there]?.[member];
      return name === undefined ? [] : [name];
    });
    // A name that the type has for something else stands for that.
    return [...new Set([...known, ...moved])].filter((name) => !members.has(name.split('/')[0] as string));
  };
  const made = new WeakMap<ObjectShape, ReadonlyMap<string, readonly string[]>>();
  return {
    of: (shape, member) => {
      const names = made.get(shape) ?? namesOf(shape);
      made.set(shape, names);
      return names.get(member) ?? [];
    },
    listOf: ({ title }, member) => later.map(({ lists }) => lists[title]?.[member]).find((list) => list !== undefined),
  };
};

const made = new Map<Revision, WireNames>();

/** @returns the names of one revision. */
export const wireNames = (revision: Revision): WireNames => {
  const names = made.get(revision) ?? build(revision);
  made.set(revision, names);
  return names;
};
