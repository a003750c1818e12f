// Generated from schemas/manifest.json; do not edit. To update it: npm run generate
import type { Catalog } from '../catalog.ts';
import * as catalogs0 from './2018-10-01/index.ts';
import * as catalogs1 from './2022-04-21/index.ts';

/** Every catalog, by revision and name, such as `customerSize`. */
export const registry: Readonly<Record<string, Readonly<Record<string, Catalog<readonly string[]>>>>> = {
  '2018-10-01': catalogs0,
  '2022-04-21': catalogs1,
};

/** The revision that is meant unless told. */
export const defaultRevision = '2018-10-01';
