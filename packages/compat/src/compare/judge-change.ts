import type { SubsetAnswer } from '../decide.ts';
import type { Node } from '../formula/node.ts';
import type { World } from '../world/world.ts';
import type { Change } from './changes.ts';
import type { Directions } from './judge.ts';
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
  const [made, undone] = [old, now].map((entry, index): Node => {
    const edited = world.with(index === 0 ? change.onOld : change.onNew);
    const at = edited.resolve(entry.uri);
    return session.node(at ? { ...entry, at } : entry, reading, edited);
  }) as [Node, Node];
  const [before, after] = [session.node(old, reading), session.node(now, reading)];
  const ask = (forward: boolean): SubsetAnswer => {
    if ((forward ? whole.forward : whole.backward).answer === 'proved') return proved;
    const [from, to] = forward ? [old, now] : [now, old];
    const deciding = forward ? [session.not(made), undone] : [made, session.not(undone)];
    const isIdle = [made === before, undone === after];
    let answer: SubsetAnswer = proved;
    for (const [index, node] of deciding.entries()) {
      if (isIdle[index]) continue;
      const found = session.document(from, to, [node], reading);
      if (found) return { answer: 'refuted', witness: found.value, reason: 'The change decides about the witness.' };
      if (found === undefined)
        answer = { answer: 'unknown', reason: 'Could not prove what this change alone decides.' };
    }
    return answer;
  };
  return { forward: ask(true), backward: ask(false) };
};
