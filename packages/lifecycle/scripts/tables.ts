import { type Practice, type Revision, revisions } from '@referral-kit/codegen';
import type { PracticeState, TransitionTable } from '../src/transition-table.ts';

/** A transition table, with what its modules hold next to it. */
export interface Emitted {
  /** The file that it was read from, below `schemas/`. */
  readonly path: string;
  readonly table: TransitionTable;
  /** The known reasons for a substatus, where there are any. */
  readonly reasons?: Readonly<Record<string, readonly string[]>>;
}

interface Row {
  readonly status: readonly string[];
  readonly substatus?: readonly string[];
  readonly label?: string;
  readonly wire?: string | null;
}

type Rows = Readonly<Record<string, Row>>;

/** @returns the rows of a table, in the order of `statuses`. */
const nextOf = (rows: Rows, statuses: readonly string[]): TransitionTable['next'] =>
  Object.fromEntries(
    statuses.flatMap((name) => {
      const row = rows[name];
      return row ? [[name, statuses.filter((value) => row.status.includes(value))]] : [];
    }),
  );

const referralTable = ({ name: revision, schema, data }: Revision): Emitted => {
  const rows = data<Rows>('transitions');
  const practice = data<Practice>('transitions', 'practice');
  if (!rows || !practice) throw new Error(`lifecycle: ${revision} has no transition table`);
  const statuses = schema('ReferralStatus', 'strict').enum ?? [];
  const substatuses = schema('ReferralSubstatus', 'strict').enum ?? [];
  const unlisted = substatuses.filter(
    (name) => !Object.values(rows).some(({ substatus }) => substatus?.includes(name)),
  );
  const detailsOf = (name: string): readonly string[] =>
    substatuses.filter((value) => (rows[name]?.substatus ?? unlisted).includes(value));
  return {
    path: `${revision}/transitions.json`,
    table: {
      name: 'referral',
      revision,
      next: nextOf(rows, statuses),
      initial: practice.initial,
      details: Object.fromEntries(statuses.map((name) => [name, detailsOf(name)])),
      practice: (practice.states ?? []) as readonly PracticeState[],
    },
    ...(practice.reasons && { reasons: practice.reasons }),
  };
};

/** The table of registrations, where a status alone is a state; nothing for a revision that has none. */
const registrationTable = ({ name: revision, data }: Revision): Emitted[] => {
  const rows = data<Rows>('registration-transitions', 'transitions');
  if (!rows) return [];
  const statuses = Object.keys(rows);
  const labels = statuses.flatMap((name) => {
    const { label = name } = rows[name] as Row;
    return label === name ? [] : [[name, label]];
  });
  const table = {
    name: 'registration',
    revision,
    next: nextOf(rows, statuses),
    initial: data<Practice>('registration-transitions', 'practice')?.initial ?? [],
    labels: Object.fromEntries(labels),
    unwired: statuses.filter((name) => rows[name]?.wire === null),
  };
  return [{ path: `${revision}/registration-transitions.json`, table }];
};

/** The transition table of the referral in every revision. */
export const referralTables: readonly Emitted[] = revisions.map(referralTable);

/** The transition table of the registration of a deal in the revisions that have one, oldest first. */
export const registrationTables: readonly Emitted[] = revisions.flatMap(registrationTable);
