import type { Alias, MemberModel, TypeModel } from '../model/model.ts';
import { foldName } from '../model/names.ts';
import { same } from '../values/same.ts';
import type { Entries, Entry } from './entries.ts';
import { gone } from './gone.ts';
import type { Held, Walk } from './walk.ts';

/** A member under another name than the documented one. */
interface Candidate {
  readonly entry: Entry;
  readonly kind: 'case' | 'name';
  readonly held: Held;
}

const codes = { case: 'normalize/member-case', name: 'normalize/member-renamed' } as const;

/** Another name of a member in the same object. */
export type Renaming = Extract<Alias, { readonly member: string; readonly kind: 'case' | 'name' }>;

/** The entries with other names than the documented ones, by what they stand for. */
const groupsOf = ({ members, aliases }: TypeModel, { list }: Entries): Map<string, [Entry, Renaming['kind']][]> => {
  const groups = new Map<string, [Entry, Renaming['kind']][]>();
  for (const entry of list) {
    if (members.has(entry.key) || entry.value === undefined) continue;
    const alias = aliases.get(foldName(entry.key));
    if (alias?.kind !== 'case' && alias?.kind !== 'name') continue;
    const group = groups.get(alias.member);
    if (group) group.push([entry, alias.kind]);
    else groups.set(alias.member, [[entry, alias.kind]]);
  }
  return groups;
};

/** Drops a member that another one repeats. */
export const dropDuplicate = (walk: Walk, entries: Entries, entry: Entry): void => {
  walk.noteDropped('normalize/duplicate-member', entry.value, walk.below(entry.key));
  entries.drop(entry);
};

/** Notes that a member gets another name. */
export const noteRenamed = (
  walk: Walk,
  { name, rename }: MemberModel,
  kind: Renaming['kind'],
  key: string,
  pointer: string,
): void => {
  walk.steps.push({ code: codes[kind], pointer, from: key, to: name, edit: rename });
};

const rename = (walk: Walk, member: MemberModel, { entry, kind, held }: Candidate): void => {
  noteRenamed(walk, member, kind, entry.key, walk.below(entry.key));
  walk.keep(held);
  entry.name = member.name;
  entry.value = held.value;
};

/** Notes that two members stand for one, with different values. */
export const conflict = (walk: Walk, member: string, key: string, other: string): void => {
  walk.conflicts.push({ pointer: walk.below(key), other: walk.below(other), member });
};

/** Settles what stands for one member that is not there under its own name. */
const settle = (walk: Walk, member: MemberModel, candidates: readonly Candidate[], entries: Entries): void => {
  const [first, ...others] = candidates;
  if (!first) return;
  const differing = others.filter(({ held }) => !same(held.value, first.held.value));
  for (const { entry } of differing) conflict(walk, member.name, entry.key, first.entry.key);
  if (differing.length > 0 || !walk.options.fits(member, first.held.value)) return;
  rename(walk, member, first);
  for (const { entry } of others) dropDuplicate(walk, entries, entry);
};

/** Gives members the names that they stand for, unless there is more than one with different values. */
export const settleAliases = (walk: Walk, type: TypeModel, entries: Entries): void => {
  for (const [name, group] of groupsOf(type, entries)) {
    const member = type.members.get(name) as MemberModel;
    const all = group.map(([entry, kind]) => ({ entry, kind, held: walk.held(member, entry.value, entry.key) }));
    for (const { entry, held } of all.filter(({ held }) => held.value === gone)) {
      walk.keep(held);
      entries.drop(entry);
    }
    const candidates = all.filter(({ held }) => held.value !== gone);
    const own = entries.find(name);
    if (!own) {
      settle(walk, member, candidates, entries);
      continue;
    }
    for (const { entry, held } of candidates) {
      if (same(held.value, own.value)) dropDuplicate(walk, entries, entry);
      else conflict(walk, name, entry.key, own.key);
    }
  }
};
