// Generated from schemas/manifest.json; do not edit. To update it: npm run generate
import type { Lifecycle } from '../lifecycle.ts';
import { lifecycle as machine0 } from './2018-10-01/index.ts';
import { lifecycle as machine1 } from './2022-04-21/index.ts';

/** The revision that the package's root stands for. */
export const defaultRevision = '2018-10-01';

/** The machine of every revision. */
export const registry: Readonly<Record<string, Lifecycle>> = {
  '2018-10-01': machine0,
  '2022-04-21': machine1,
};
