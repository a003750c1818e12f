import { pointerOf, tokensOf } from '@referral-kit/text';
import type { MemberModel } from '../model/model.ts';
import { foldName } from '../model/names.ts';
import type { Entry } from './entries.ts';
import { asValue, type Walk } from './walk.ts';

/** Where the path of an operation leads. */
interface Target {
  readonly path: string;
  /** What is there; nothing where the model does not know. */
  readonly member?: MemberModel | undefined;
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

const follow = (main: MemberModel, path: string): Target => {
  const parts: string[] = [];
  let member: MemberModel | undefined = main;
  let isItem = false;
  for (const part of tokensOf(path)) {
    if (member?.many && !isItem) {
      isItem = true;
      parts.push(part);
      continue;
    }
    const steps: MemberModel[] = member ? stepsOf(member, part) : [];
    parts.push(...(steps.length > 0 ? steps.map(({ name }) => name) : [part]));
    member = steps.at(-1);
    isItem = false;
  }
  return { path: pointerOf(parts), member, isItem };
};

/** Puts the path of a patch operation into the documented names, and its value into the form of what the path leads to. */
export const walkOperation = (walk: Walk, entries: readonly Entry[]): void => {
  const path = entries.find(({ name }) => name === 'path');
  const value = entries.find(({ name }) => name === 'value');
  if (typeof path?.value !== 'string' || (path.value !== '' && !path.value.startsWith('/'))) return;
  const { at } = walk;
  const target = follow(walk.options.main, path.value);
  if (target.path !== path.value) {
    walk.at = `${at}/${path.key}`;
    walk.note('normalize/patch-path', path.value, target.path, asValue);
    path.value = target.path;
  }
  if (target.member && value?.value !== undefined) {
    walk.at = `${at}/${value.key}`;
    value.value = target.isItem ? walk.single(target.member, value.value) : walk.value(target.member, value.value);
  }
  walk.at = at;
};
