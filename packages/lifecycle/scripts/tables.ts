import { type Revision, revisions } from '@referral-kit/codegen';
import type { RevisionTable } from '../src/revision-table.ts';

interface Row {
  readonly status: readonly string[];
  readonly substatus: readonly string[];
}

const tableOf = ({ name: revision, schema, data }: Revision): RevisionTable => {
  const statuses = schema('ReferralStatus', 'strict').enum ?? [];
  const substatuses = schema('ReferralSubstatus', 'strict').enum ?? [];
  const transitions = data<Record<string, Row>>('transitions');
  if (!transitions) throw new Error(`lifecycle: ${revision} has no transition table`);
  const rows = Object.values(transitions);
  const unlisted = substatuses.filter((name) => !rows.some(({ substatus }) => substatus.includes(name)));
  const detailsOf = (name: string): readonly string[] =>
    substatuses.filter((value) => (transitions[name]?.substatus ?? unlisted).includes(value));
  const nextOf = (name: string): readonly string[] =>
    statuses.filter((value) => transitions[name]?.status.includes(value));
  return {
    revision,
    next: Object.fromEntries(statuses.filter((name) => transitions[name]).map((name) => [name, nextOf(name)])),
    details: Object.fromEntries(statuses.map((name) => [name, detailsOf(name)])),
  };
};

/** The transition table of every revision. */
export const tables: readonly RevisionTable[] = revisions.map(tableOf);
