import { escapeToken } from '@referral-kit/text';
import type { Step } from '../change.ts';
import type { MemberModel, Named, TypeModel } from '../model/model.ts';
import { noteRenamed, type Renaming, settleAliases } from './alias.ts';
import { type Entries, type Entry, entriesOf } from './entries.ts';
import { gone } from './gone.ts';
import { settleMoves } from './move.ts';
import { walkOperation } from './operation.ts';
import type { Members } from './plain.ts';
import { resolve } from './resolve.ts';
import type { Walk } from './walk.ts';

/** Whether a member holds something else than another member says it does. */
const isUnsettled = ({ when }: TypeModel, object: Members): boolean => {
  for (const [name, { list }] of when?.is.get(object[when.by] as string) ?? []) {
    if (Object.hasOwn(object, name) && !list?.known.has(object[name] as string)) return true;
  }
  return false;
};

/** Looks again at members that hold something else because of what another one says. */
const narrow = (walk: Walk, { when }: TypeModel, entries: readonly Entry[]): void => {
  const by = entries.find(({ name }) => name === when?.by)?.value;
  for (const [name, member] of when?.is.get(by as string) ?? []) {
    const entry = entries.find((each) => each.name === name);
    if (!entry || entry.value === undefined) continue;
    const { at } = walk;
    walk.at = walk.below(entry.key);
    entry.value = walk.value(member, entry.value);
    walk.at = at;
  }
};

const objectOf = (entries: Entries): Members =>
  Object.fromEntries(entries.list.map(({ name, value }) => [name, value]));

/** Tells the changes that only the finished object can carry out what it is. */
const finish = (walk: Walk, { pending }: Entries, value: Members): void => {
  for (const step of pending) {
    const index = walk.steps.indexOf(step);
    walk.steps[index] = { ...step, at: walk.at, edit: { kind: 'replace', value } };
  }
};

/** Puts the changes of an object's members, from the given one on, into the order of the members. */
const sortSteps = (walk: Walk, first: number, object: Members): void => {
  const places = new Map(Object.keys(object).map((name, place) => [escapeToken(name), place]));
  const start = walk.at.length + 1;
  const placeOf = ({ pointer }: Step): number => places.get(pointer.slice(start).split('/', 1)[0] as string) ?? -1;
  const sorted = walk.steps.splice(first).sort((a, b) => placeOf(a) - placeOf(b));
  for (const step of sorted) walk.steps.push(step);
};

/** Whether a value is a text that nothing can be said about. */
const isPlain = ({ kind, many, pattern }: MemberModel, value: unknown): boolean =>
  kind === 'text' && !many && pattern === undefined && typeof value === 'string' && value !== '';

/** @returns the value that belongs in the place of a member under another name; nothing where it has to keep it */
const renamed = (walk: Walk, member: MemberModel, value: unknown, key: string, kind: Renaming['kind']): unknown => {
  const first = walk.steps.length;
  const pointer = walk.below(key);
  noteRenamed(walk, member, kind, key, pointer);
  if (isPlain(member, value)) return value;
  const conflicts = walk.conflicts.length;
  const after = walk.member(member, value, pointer);
  if (after === gone) walk.steps.splice(first, 1);
  else if (!walk.options.fits(member, after)) {
    walk.steps.length = first;
    walk.conflicts.length = conflicts;
    return undefined;
  }
  return after;
};

/** Adds an own member, whatever its name. */
const put = (object: Record<string, unknown>, name: string, value: unknown): void => {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
};

type Copied = Record<string, unknown>;

const copyBefore = (object: Members, names: readonly string[], end: number): Copied => {
  const copy: Copied = {};
  for (let at = 0; at < end; at += 1) put(copy, names[at] as string, object[names[at] as string]);
  return copy;
};

/** Looks at every member once, where none depends on another. */
const walkMembers = (walk: Walk, object: Members, names: readonly string[], resolved: readonly Named[]): Members => {
  let copy: Copied | undefined;
  for (let at = 0; at < names.length; at += 1) {
    const key = names[at] as string;
    const value = object[key];
    const { member, by } = resolved[at] as Named;
    let name = key;
    let after = value;
    if (member && value !== undefined) {
      if (!by) after = isPlain(member, value) ? value : walk.member(member, value, walk.below(key));
      else {
        const found = renamed(walk, member, value, key, by);
        if (found !== undefined) {
          name = member.name;
          after = found;
        }
      }
    }
    if (!copy && (after !== value || name !== key)) copy = copyBefore(object, names, at);
    if (copy && after !== gone) put(copy, name, after);
  }
  return copy ?? object;
};

/** Looks at members of which some depend on others. */
const settle = (walk: Walk, type: TypeModel, object: Members): Members => {
  const first = walk.steps.length;
  const entries = entriesOf(object);
  for (const entry of entries.list) {
    const member = type.members.get(entry.key);
    if (!member || entry.value === undefined) continue;
    const after = walk.member(member, entry.value, walk.below(entry.key));
    if (after === gone) entries.drop(entry);
    else entry.value = after;
  }
  settleAliases(walk, type, entries);
  settleMoves(walk, type, entries);
  if (type.when) narrow(walk, type, entries.list);
  if (type.isOperation) walkOperation(walk, entries.list);
  if (!entries.isChanged(object)) return object;
  const value = objectOf(entries);
  finish(walk, entries, value);
  sortSteps(walk, first, object);
  return value;
};

/** @returns the object with the names and values that its type has; itself where it has them */
export const walkObject = (walk: Walk, type: TypeModel, object: Members): unknown => {
  const names = Object.keys(object);
  const resolved = resolve(type, names);
  if (!resolved || type.isOperation) return settle(walk, type, object);
  const steps = walk.steps.length;
  const conflicts = walk.conflicts.length;
  const value = walkMembers(walk, object, names, resolved);
  if (!type.when || !isUnsettled(type, value)) return value;
  walk.steps.length = steps;
  walk.conflicts.length = conflicts;
  return settle(walk, type, object);
};
