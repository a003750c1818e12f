import { escapeToken } from '@referral-kit/text';
import type { Edit, Step } from '../change.ts';
import type { Alias, MemberModel, TypeModel } from '../model/model.ts';
import { foldName } from '../model/names.ts';
import { same } from '../values/same.ts';
import { conflict, dropDuplicate } from './alias.ts';
import type { Entries, Entry } from './entries.ts';
import { gone } from './gone.ts';
import { isMembers } from './plain.ts';
import type { Held, Walk } from './walk.ts';

// Members that stand one object higher or lower than in another revision.

type Nest = Extract<Alias, { readonly kind: 'nest' }>;
type Unnest = Extract<Alias, { readonly kind: 'unnest' }>;

type Names = readonly string[];

const noteMoved = (walk: Walk, names: Names, from: string, to: string, edit: Edit, at?: string): void => {
  const pointer = names.reduce((at, name) => `${at}/${escapeToken(name)}`, walk.at);
  walk.steps.push({ code: 'normalize/member-moved', pointer, from, to, edit, ...(at !== undefined && { at }) });
};

/** Notes a move that takes more than the members it is about; the finished object is what it comes to. */
const notePending = (walk: Walk, entries: Entries, names: Names, from: string, to: string): void => {
  noteMoved(walk, names, from, to, { kind: 'remove' });
  entries.pending.push(walk.steps.at(-1) as Step);
};

const nestInto = (walk: Walk, entries: Entries, entry: Entry, { outer, inner }: Nest, held: Held): void => {
  const holder = entries.find(outer);
  const to = `${outer}/${inner}`;
  if (!holder) {
    noteMoved(walk, [entry.key], entry.key, to, { kind: 'nest', outer, inner });
    walk.keep(held);
    entry.name = outer;
    entry.value = { [inner]: held.value };
  } else if (!isMembers(holder.value)) conflict(walk, to, entry.key, holder.key);
  else if (!Object.hasOwn(holder.value, inner)) {
    notePending(walk, entries, [entry.key], entry.key, to);
    walk.keep(held);
    holder.value = { ...holder.value, [inner]: held.value };
    entries.drop(entry);
  } else if (same(holder.value[inner], held.value)) dropDuplicate(walk, entries, entry);
  else conflict(walk, to, entry.key, holder.key);
};

const nest = (walk: Walk, { members }: TypeModel, entries: Entries, entry: Entry, alias: Nest): void => {
  const member = members.get(alias.outer)?.type?.members.get(alias.inner);
  if (!member) return;
  const held = walk.held(member, entry.value, entry.key);
  if (held.value === gone) {
    walk.keep(held);
    entries.drop(entry);
  } else if (walk.options.fits(member, held.value)) nestInto(walk, entries, entry, alias, held);
};

/** Takes a value out of an object that holds more. */
const takeOut = (walk: Walk, entries: Entries, entry: Entry, inner: string, to: string, held: Held): void => {
  const { [inner]: _taken, ...rest } = entry.value as Readonly<Record<string, unknown>>;
  notePending(walk, entries, [entry.key, inner], `${entry.key}/${inner}`, to);
  walk.keep(held);
  entry.value = rest;
  entries.list.splice(entries.list.indexOf(entry), 0, { key: entry.key, name: to, value: held.value });
};

const unnest = (walk: Walk, { members }: TypeModel, entries: Entries, entry: Entry, alias: Unnest): void => {
  const { value } = entry;
  if (!isMembers(value)) return;
  const names = Object.keys(value);
  const [inner, ...more] = names.filter((name) => foldName(name) === alias.inner);
  if (inner === undefined || more.length > 0) return;
  const member = members.get(alias.member) as MemberModel;
  const { at } = walk;
  walk.at = walk.below(entry.key);
  const held = walk.held(member, value[inner], inner);
  walk.at = at;
  const own = entries.find(alias.member);
  const isAlone = names.length === 1;
  if (own) {
    if (!same(own.value, held.value)) conflict(walk, alias.member, entry.key, own.key);
    else if (isAlone) dropDuplicate(walk, entries, entry);
  } else if (held.value === gone || !walk.options.fits(member, held.value)) return;
  else if (!isAlone) takeOut(walk, entries, entry, inner, alias.member, held);
  else {
    const edit = { kind: 'unnest', to: alias.member, inner } as const;
    noteMoved(walk, [entry.key, inner], `${entry.key}/${inner}`, alias.member, edit, walk.below(entry.key));
    walk.keep(held);
    entry.name = alias.member;
    entry.value = held.value;
  }
};

/** Puts members where this revision has them. */
export const settleMoves = (walk: Walk, type: TypeModel, entries: Entries): void => {
  for (const entry of [...entries.list]) {
    if (type.members.has(entry.key) || entry.value === undefined || entry.key !== entry.name) continue;
    const alias = type.aliases.get(foldName(entry.key));
    if (alias?.kind === 'nest') nest(walk, type, entries, entry, alias);
    if (alias?.kind === 'unnest') unnest(walk, type, entries, entry, alias);
  }
};
