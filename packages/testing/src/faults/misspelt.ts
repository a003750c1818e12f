import { pickFrom } from './mutation.ts';

/** A name shorter than this has no slip in its letters that could not stand for another short name. */
const shortest = 5;

const inner = (name: string, slip: (at: number) => string): string[] =>
  name.length < shortest ? [] : Array.from({ length: name.length - 2 }, (_, at) => slip(at + 1));

const slipsOf = (name: string): string[] => [
  name.replace(/^./, (first) => first.toUpperCase()),
  name.toUpperCase(),
  name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
  name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
  `${name} `,
  ...inner(name, (at) => name.slice(0, at) + name.slice(at + 1)),
  ...inner(name, (at) => name.slice(0, at) + name.charAt(at) + name.slice(at)),
];

/**
 * @param name a member
 * @param names all members of its type
 * @param spellings other names that are known to stand for members of the type
 * @returns a wrong name that stands for this member and no other; any natural number picks one
 */
export const misspelt = (
  name: string,
  names: readonly string[],
  spellings: Readonly<Record<string, string>>,
  pick: number,
): string => {
  const wire = Object.keys(spellings).filter((spelling) => spellings[spelling] === name);
  const slips = slipsOf(name).filter((slip) => !names.includes(slip) && spellings[slip] === undefined);
  return pickFrom([...wire, ...slips], pick);
};
