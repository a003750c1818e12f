import { identityMembers } from './identity.ts';
import { read } from './read.ts';

type Member = (typeof identityMembers)[number] | 'updatedDateTime' | 'status' | 'substatus' | 'statusReason';

const members: readonly Member[] = [...identityMembers, 'updatedDateTime', 'status', 'substatus', 'statusReason'];

/** What a change is judged by. A member that is absent, null or cannot be read is `undefined`. */
export type Snapshot = Readonly<Record<Member, unknown>>;

/** @returns the members that count, each read once, so that all of a check sees the same values. */
export const snapshotOf = (value: unknown): Snapshot =>
  Object.fromEntries(members.map((member) => [member, read(value, member) ?? undefined])) as Snapshot;
