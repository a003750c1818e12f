import { isPointer, pointerOf, tokensOf } from '@referral-kit/text';
import type { ChangeCode } from '../codes.ts';
import type { MemberModel } from '../model/model.ts';
import type { Entry } from './entries.ts';
import { follow, type Place, unnestedAt } from './follow.ts';
import { asValue, type Walk } from './walk.ts';

/** An operation as it was given. */
export interface GivenOperation {
  readonly op: unknown;
  readonly path: string;
  readonly value: unknown;
}

/** What an operation becomes. */
export interface Target {
  readonly path: string;
  /** Another operation than the given one. */
  readonly op?: string;
  /** Another value than the given one: one that it is a part of, or a part of it. */
  readonly instead?: unknown;
  /** Why it is another value: since a list has another shape, unless told. */
  readonly code?: ChangeCode;
  /** What the path leads to; nothing where the model does not know. */
  readonly member: MemberModel | undefined;
  /** Whether one item of the member's list is there. */
  readonly isItem: boolean;
  /** Takes the walk when it is at the value, with the number of its first change there: later operations may lead there. */
  readonly settled?: (walk: Walk, first: number) => void;
}

/** Finds what the operations of a patch become, in turn. */
export type Retarget = (operation: GivenOperation) => Target;

/** @returns what an operation becomes whose value is an object that the type has not, for the one member that is in it */
export const movedOut = ({ parts }: Place, member: MemberModel, value: unknown): Target => ({
  path: pointerOf([...parts, member.name]),
  member,
  isItem: false,
  instead: value,
  code: 'normalize/member-moved',
});

/** @returns what finds it by the names that the contract has alone, whatever the document is */
export const byNames = (main: MemberModel): Retarget => {
  const start: Place = { parts: [], member: main, isItem: false };
  return ({ path, value }) => {
    const tokens = tokensOf(path);
    const outer = follow(start, tokens.slice(0, -1));
    const unnested = unnestedAt(outer, tokens.at(-1) ?? '', value);
    if (unnested?.sole) return movedOut(outer, unnested.member, unnested.sole.value);
    const { parts, member, isItem } = follow(start, tokens);
    return { path: pointerOf(parts), member, isItem };
  };
};

/** Gives a part of an operation another value. */
const put = (walk: Walk, code: ChangeCode, entry: Entry, to: unknown): void => {
  if (entry.value === to) return;
  walk.steps.push({ code, pointer: walk.below(entry.key), from: entry.value, to, edit: asValue });
  entry.value = to;
};

/** Puts the path of a patch operation into the documented names, and its value into the form of what the path leads to. */
export const walkOperation = (walk: Walk, entries: readonly Entry[]): void => {
  const [op, path, value] = ['op', 'path', 'value'].map((name) => entries.find((entry) => entry.name === name));
  if (typeof path?.value !== 'string' || !isPointer(path.value)) return;
  const given = { op: op?.value, path: path.value, value: value?.value };
  const { op: other, member, isItem, settled, code = 'normalize/list-shape', ...target } = walk.options.retarget(given);
  if (op && other !== undefined) put(walk, 'normalize/patch-operation', op, other);
  put(walk, 'normalize/patch-path', path, target.path);
  if (value?.value === undefined) return;
  if ('instead' in target) put(walk, code, value, target.instead);
  const { at } = walk;
  const first = walk.steps.length;
  walk.at = walk.below(value.key);
  if (member) value.value = isItem ? walk.single(member, value.value) : walk.value(member, value.value);
  settled?.(walk, first);
  walk.at = at;
};
