// Generated from schemas/manifest.json; do not edit. To update it: npm run generate
import type { Catalog } from '../catalog.ts';
import * as catalogs0 from './2018-10-01/index.ts';
import * as catalogs1 from './2022-04-21/index.ts';

/** The catalogs of a revision, by name. */
export type Catalogs = Readonly<Record<string, Catalog<readonly string[]>>>;

/**
 * Every catalog, by revision and name. A known revision or name is always there; for a name that is known at run time
 * only, look whether there is a catalog.
 */
export type Registry = {
  readonly '2018-10-01': typeof catalogs0 & Catalogs;
  readonly '2022-04-21': typeof catalogs1 & Catalogs;
} & Readonly<Record<string, Catalogs>>;

/** Every catalog, by revision and name, such as `customerSize`. */
export const registry: Registry = {
  '2018-10-01': catalogs0,
  '2022-04-21': catalogs1,
};

/** The revision that is meant unless told. */
export const defaultRevision = '2018-10-01';
