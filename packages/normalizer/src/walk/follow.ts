import { pointerOf } from '@referral-kit/text';
import type { MemberModel } from '../model/model.ts';
import { foldName } from '../model/names.ts';
import { isMembers } from './plain.ts';

/** Where part of a path has led. */
export interface Place {
  /** Its parts, in the documented names. */
  readonly parts: readonly string[];
  /** What is there; nothing where the model does not know. */
  readonly member: MemberModel | undefined;
  /** Whether one item of the member's list is there. */
  readonly isItem: boolean;
}

/** The members that one name leads through: two for a member that has moved into another. */
const stepsOf = (member: MemberModel, name: string): MemberModel[] => {
  const { members, aliases } = member.type ?? {};
  const alias = aliases?.get(foldName(name));
  const meant = alias?.kind === 'case' || alias?.kind === 'name' ? alias.member : name;
  const own = members?.get(name) ?? members?.get(meant);
  if (own) return [own];
  if (alias?.kind !== 'nest') return [];
  const outer = members?.get(alias.outer);
  const inner = outer?.type?.members.get(alias.inner);
  return outer && inner ? [outer, inner] : [];
};

/** The member that two names stand for: one that was in its own object. */
const unnested = ({ type }: MemberModel, outer: string, inner: string | undefined): MemberModel | undefined => {
  if (type === undefined || inner === undefined || type.members.has(outer)) return undefined;
  const alias = type.aliases.get(foldName(outer));
  return alias?.kind === 'unnest' && foldName(inner) === alias.inner ? type.members.get(alias.member) : undefined;
};

/** A member that was in an object of its own, where an object in the place of that one has it. */
export interface Unnested {
  readonly member: MemberModel;
  /** The value, where the object has nothing else. */
  readonly sole: { readonly value: unknown } | undefined;
}

/** @returns the member that is in an object whose place is the member `outer` of what is at a place */
export const unnestedAt = ({ member }: Place, outer: string, object: unknown): Unnested | undefined => {
  const { members, aliases } = member?.type ?? {};
  const alias = members?.has(outer) ? undefined : aliases?.get(foldName(outer));
  const meant = alias?.kind === 'unnest' ? members?.get(alias.member) : undefined;
  if (alias?.kind !== 'unnest' || !meant || !isMembers(object)) return undefined;
  const names = Object.keys(object);
  const inner = names.find((name) => foldName(name) === alias.inner);
  if (inner === undefined) return undefined;
  return { member: meant, sole: names.length === 1 ? { value: object[inner] } : undefined };
};

/** @returns whether a part of a path may lead into an array. */
export const isIndex = (token: string): boolean => /^(?:-|\d+)$/.test(token);

/**
 * @param isWrapped whether the array at a pointer was put around what stood there: a path that leads on by a name leads
 *   into its only item
 * @returns where a path leads, from a place on, that may be in any spelling
 */
export const follow = (from: Place, tokens: readonly string[], isWrapped?: (pointer: string) => boolean): Place => {
  const parts = [...from.parts];
  let { member, isItem } = from;
  for (let at = 0; at < tokens.length; at += 1) {
    const part = tokens[at] as string;
    if (member?.many && !isItem) {
      if (isIndex(part)) {
        isItem = true;
        parts.push(part);
        continue;
      }
      if (isWrapped?.(pointerOf(parts))) parts.push('0');
    }
    const moved = member && unnested(member, part, tokens[at + 1]);
    if (moved) at += 1;
    const steps: MemberModel[] = moved ? [moved] : member ? stepsOf(member, part) : [];
    member = steps.at(-1);
    parts.push(...(member ? steps.map(({ name }) => name) : [part]));
    isItem = false;
  }
  return { parts, member, isItem };
};

/** @returns where a path leads that is in the names of a normalised document, odd ones among them */
export const followExactly = (from: Place, tokens: readonly string[]): Place => {
  let { member, isItem } = from;
  for (const part of tokens) {
    const isNext: boolean = member?.many === true && !isItem && isIndex(part);
    if (!isNext) member = member?.type?.members.get(part);
    isItem = isNext;
  }
  return { parts: [...from.parts, ...tokens], member, isItem };
};
