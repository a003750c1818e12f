// Generated from the emitted schemas; do not edit. To update it: npm run generate
import type { Table } from '../table.ts';
import { table as table0 } from './2018-10-01.ts';
import { table as table1 } from './2022-04-21.ts';

/** The revision that is meant unless told. */
export const defaultRevision: string = '2018-10-01';

/** What every revision says of its members, oldest first. */
export const tables: readonly Table[] = [table0, table1];
