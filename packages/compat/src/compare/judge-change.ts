import type { SubsetAnswer } from '../decide.ts';
import type { Node } from '../formula/node.ts';
import type { World } from '../world/world.ts';
import type { Change } from './changes.ts';
import type { Directions } from './judge.ts';
import { localOf } from './local.ts';
import type { Entry, Reading, Session } from './session.ts';

/** A schema in both versions, and what became of it as a whole. */
export interface Versions {
  readonly old: Entry;
  readonly now: Entry;
  readonly whole: Directions;
}

const proved: SubsetAnswer = { answer: 'proved', reason: 'This change alone decides about no document.' };

/**
 * Finds a document that only one of the two versions accepts and that one change decides: made alone in the old
 * version it brings the new verdict, or taken back in the new version, the old one.
 */
export const judgeChange = (
  session: Session,
  world: World,
  { old, now, whole }: Versions,
  change: Change,
  reading: Reading,
): Directions => {
  const edited = new Map<Entry, Node>();
  const editedNode = (entry: Entry): Node => {
    const known = edited.get(entry);
    if (known) return known;
    const other = world.with(entry === old ? change.onOld : change.onNew);
    const at = other.resolve(entry.uri);
    const node = session.node(at ? { ...entry, at } : entry, reading, other);
    edited.set(entry, node);
    return node;
  };
  const locals = new Map([old, now].map((entry) => [entry, localOf(entry, entry === old, change, world)]));
  /** Whether the version with the edit surely accepts all that it accepted without, or the reverse. */
  const isSure = (entry: Entry, isWider: boolean): boolean => {
    const local = locals.get(entry);
    if (!local) return false;
    const [one, other] = isWider ? [local.schema, local.edited] : [local.edited, local.schema];
    return session.surelyWithin(one, other, reading);
  };
  const ask = (forward: boolean): SubsetAnswer => {
    if ((forward ? whole.forward : whole.backward).answer === 'proved') return proved;
    const [from, to] = forward ? [old, now] : [now, old];
    let answer: SubsetAnswer = proved;
    // The edit of the version that accepts the document finds more than that of the other one.
    for (const entry of [from, to]) {
      if (isSure(entry, entry === from)) continue;
      const node = editedNode(entry);
      if (node === session.node(entry, reading)) continue;
      const deciding = entry === from ? session.not(node) : node;
      const found = session.document(from, to, [deciding], reading);
      if (found) return { answer: 'refuted', witness: found.value, reason: 'The change decides about the witness.' };
      if (found === undefined)
        answer = { answer: 'unknown', reason: 'Could not prove what this change decides by itself' };
    }
    return answer;
  };
  return { forward: ask(true), backward: ask(false) };
};
