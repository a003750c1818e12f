// Generated from schemas/manifest.json; do not edit. To update it: npm run generate
import type { ByRevision } from '../by-revision.ts';
import type { Lifecycle, Machine } from '../machine.ts';
import { lifecycle as machine0 } from './2018-10-01/index.ts';
import { lifecycle as machine1 } from './2022-04-21/index.ts';
import { lifecycle as registration0 } from './2022-04-21/registration/index.ts';

/** The revision that the package's root stands for. */
export const defaultRevision = '2018-10-01';

/** The machine of every revision. */
export const registry: ByRevision<'2018-10-01' | '2022-04-21', Lifecycle> = {
  '2018-10-01': machine0,
  '2022-04-21': machine1,
};

/** The machine of the registration of a deal, for every revision that has one; the newest is last. */
export const registrations: ByRevision<'2022-04-21', Machine> = {
  '2022-04-21': registration0,
};
