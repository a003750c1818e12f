import { correspondencesOf, type ListShapes, spellingsOf } from '../contract.ts';
import type { Revision } from '../generated/revisions.ts';
import type { MemberShape, ObjectShape } from '../shape/shape.ts';
import { asName } from '../values/members.ts';

/** How else the members of one revision can be named and shaped, as the emitted contract says. */
export interface WireNames {
  /** @returns the members of an object in their order */
  readonly of: (shape: ObjectShape) => readonly Spellings[];
}

/** How else one member can be named and shaped. */
export interface Spellings extends MemberShape {
  readonly name: string;
  /** Its other names; one with a slash leads into an object of the first name. */
  readonly others: readonly string[];
  /** Its name, then the others, with upper-case first letters but for those with a slash. */
  readonly pascal: readonly string[];
  /** Whether one of its other names leads into an object. */
  readonly isNested: boolean;
  /** What a list of entries stands for the object by, in another revision. */
  readonly list: ListShapes[string][string] | undefined;
}

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const build = (revision: Revision): WireNames => {
  const spellings = spellingsOf(revision);
  const later = correspondencesOf(revision);
  const listOf = (title: string, member: string): Spellings['list'] =>
    later.map(({ lists }) => lists[title]?.[member]).find((list) => list !== undefined);
  const spellingsIn = ({ title, members }: ObjectShape): readonly Spellings[] =>
    [...members].map(([name, { shape, required }]) => {
      const others = othersOf(title, members, name).map(asName);
      const pascal = [name, ...others].map((each) => (each.includes('/') ? each : asName(pascalCase(each))));
      const isNested = others.some((each) => each.includes('/'));
      return { name, shape, required, others, pascal, isNested, list: listOf(title, name) };
    });
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
  const made = new WeakMap<ObjectShape, readonly Spellings[]>();
  return {
    of: (shape) => {
      const known = made.get(shape);
      if (known) return known;
      const built = spellingsIn(shape);
      made.set(shape, built);
      return built;
    },
  };
};

const made = new Map<Revision, WireNames>();

/** @returns the names of one revision. */
export const wireNames = (revision: Revision): WireNames => {
  const names = made.get(revision) ?? build(revision);
  made.set(revision, names);
  return names;
};
