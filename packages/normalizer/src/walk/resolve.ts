import type { MemberModel, Named, TypeModel } from '../model/model.ts';
import { foldName } from '../model/names.ts';

/** More names than this that are no documented ones are not remembered. */
const mostMet = 500;

const namedBy = ({ members, aliases }: TypeModel, name: string): Named => {
  const own = members.get(name);
  if (own) return { member: own, by: undefined, isMoved: false };
  const alias = aliases.get(foldName(name));
  if (alias?.kind === 'case' || alias?.kind === 'name')
    return { member: members.get(alias.member) as MemberModel, by: alias.kind, isMoved: false };
  return { member: undefined, by: undefined, isMoved: alias !== undefined };
};

const meet = (type: TypeModel, name: string): Named => {
  const named = namedBy(type, name);
  const { met, members } = type;
  if (members.has(name) || met.size < members.size + mostMet) met.set(name, named);
  return named;
};

/** How many objects were resolved; the number of each marks the members that it has. */
let resolved = 0;

/**
 * @returns what each name of an object stands for; nothing where members depend on each other: one is there under two
 *   names, or in another object
 */
export const resolve = (type: TypeModel, names: readonly string[]): readonly Named[] | undefined => {
  resolved += 1;
  const found: Named[] = [];
  for (const name of names) {
    const named = type.met.get(name) ?? meet(type, name);
    if (named.isMoved) return undefined;
    if (named.member) {
      const { mark } = named.member;
      if (mark.object === resolved) return undefined;
      mark.object = resolved;
    }
    found.push(named);
  }
  return found;
};
