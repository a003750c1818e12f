import type { TypeModel } from '../model/model.ts';
import type { Pair } from './pairs.ts';

/** What a member is called in the other revision: a name, one in its own object, or the one that it is taken out of. */
export type Counterpart =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'nest'; readonly outer: string; readonly inner: string }
  | { readonly kind: 'unnest'; readonly name: string; readonly inner: string };

/** @returns what every member of a type is called in the other revision; nothing for those that it has not */
export const counterpartsOf = ({ data, isForward }: Pair, from: TypeModel, to: TypeModel): Map<string, Counterpart> => {
  const named = data.members[(isForward ? to : from).title] ?? {};
  const found = new Map<string, Counterpart>();
  const taken = new Set<string>();
  for (const [earlier, later] of Object.entries(named)) {
    const [outer = '', inner] = later.split('/');
    const [source, target] = isForward ? [earlier, outer] : [outer, earlier];
    // A table that was taken over may be about members that a type has no more.
    if (!from.members.has(source) || !to.members.has(target)) continue;
    taken.add(target);
    if (inner === undefined) found.set(source, { kind: 'name', name: target });
    else if (isForward) found.set(source, { kind: 'nest', outer, inner });
    else found.set(source, { kind: 'unnest', name: target, inner });
  }
  for (const name of from.members.keys()) {
    if (!found.has(name) && !taken.has(name) && to.members.has(name)) found.set(name, { kind: 'name', name });
  }
  return found;
};
