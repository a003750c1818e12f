import { correspondencesOf, type ListShapes, spellingsOf } from '../contract.ts';
import type { Revision } from '../generated/revisions.ts';
import type { MemberShape, ObjectShape } from '../shape/shape.ts';
import { asName } from '../values/members.ts';

/** How else one member can be named and shaped, as the emitted contract says. */
export interface Spellings extends MemberShape {
  readonly name: string;
  /**
   * The names to draw from: as often its own as another one, and one in four with an upper-case first letter. One with
   * a slash leads into an object of the first name.
   */
  readonly names: readonly string[];
  /** What a list of entries stands for the object by, in another revision. */
  readonly list: ListShapes[string][string] | undefined;
}

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Three of a name, and one with an upper-case first letter. */
const weighted = (name: string): string[] => {
  const own = asName(name);
  return [own, own, own, name.includes('/') ? own : asName(pascalCase(name))];
};

/** @returns what tells the spellings of an object's members, in their order, in one revision. */
export const wireNames = (revision: Revision): ((shape: ObjectShape) => Spellings[]) => {
  const spellings = spellingsOf(revision);
  const later = correspondencesOf(revision);
  const listOf = (title: string, member: string): Spellings['list'] =>
    later.map(({ lists }) => lists[title]?.[member]).find((list) => list !== undefined);
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
  return ({ title, members }) =>
    [...members].map(([name, { shape, required }]) => {
      const others = othersOf(title, members, name);
      const own = others.length === 0 ? [name] : others.map(() => name);
      return { name, shape, required, names: [...own, ...others].flatMap(weighted), list: listOf(title, name) };
    });
};
