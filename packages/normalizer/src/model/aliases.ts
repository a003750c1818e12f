import type { Side, TypeData } from '../table.ts';
import type { Alias, Shape } from './model.ts';
import { byFold, foldName, foldText } from './names.ts';

// What a revision knows of the names and shapes of the revisions next to it: those that it says it follows,
// and those that say they follow it.

/** The name under which a correspondence knows a type. */
const laterName = ({ data, isLater }: Side, title: string): string =>
  isLater ? title : (Object.keys(data.types).find((later) => data.types[later] === title) ?? title);

const moved = (earlier: string, later: string, isLater: boolean): readonly (readonly [string, Alias])[] => {
  const [outer = '', inner] = later.split('/');
  if (inner === undefined) return [];
  return isLater
    ? [[earlier, { kind: 'nest', outer, inner }]]
    : [[outer, { kind: 'unnest', member: earlier, inner: foldName(inner) }]];
};

/** @returns what other names than the documented ones stand for, by how names are compared. */
export const aliasesOf = ({ title, members, spellings = {} }: TypeData, sides: readonly Side[]): Map<string, Alias> => {
  const aliases = new Map<string, Alias>();
  for (const [folded, member] of byFold(Object.keys(members), foldName)) aliases.set(folded, { kind: 'case', member });
  const offer = (name: string, alias: Alias): void => {
    // A table that was taken over may be about members that the type has no more.
    const target = alias.kind === 'nest' ? alias.outer : alias.member;
    if (!aliases.has(foldName(name)) && Object.hasOwn(members, target)) aliases.set(foldName(name), alias);
  };
  for (const [name, member] of Object.entries(spellings)) offer(name, { kind: 'name', member });
  for (const side of sides) {
    for (const [earlier, later] of Object.entries(side.data.members[laterName(side, title)] ?? {})) {
      for (const [name, alias] of moved(earlier, later, side.isLater)) offer(name, alias);
    }
  }
  return aliases;
};

/** @returns the other shape of a member, if it has one in another revision. */
export const shapeOf = (title: string, member: string, sides: readonly Side[]): Shape | undefined => {
  for (const side of sides) {
    const data = side.data.lists[laterName(side, title)]?.[member];
    if (!data) continue;
    const pairs = Object.entries(data.names);
    return {
      is: side.isLater ? 'list' : 'object',
      data,
      names: new Map(pairs.map(([name, entry]) => [foldText(entry), name])),
      entries: new Map(pairs.map(([name, entry]) => [foldName(name), entry])),
    };
  }
  return undefined;
};
