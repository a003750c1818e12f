// Generated from the emitted schemas; do not edit. To update it: npm run generate
import type { Guards } from '../run/contract.ts';
import type { CorrespondenceData, Table } from '../table.ts';
import { guards as guards0 } from './2018-10-01/guards.ts';
import { table as table0 } from './2018-10-01/table.ts';
import { guards as guards1 } from './2022-04-21/guards.ts';
import { table as table1 } from './2022-04-21/table.ts';
import { correspondence as correspondence0 } from './2022-04-21/correspondence.ts';

/** The revision that is meant unless told. */
export const defaultRevision: string = '2018-10-01';

/** What every revision says of its members, oldest first. */
export const tables: readonly Table[] = [table0, table1];

/** The guards of each revision. */
export const guardsOf: Readonly<Record<string, Guards>> = {
  '2018-10-01': guards0,
  '2022-04-21': guards1,
};

/** How revisions correspond to earlier ones, by the name of the later one. */
export const correspondences: Readonly<Record<string, CorrespondenceData>> = {
  '2022-04-21': correspondence0,
};
