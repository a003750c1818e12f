import { revisions, slugOf } from '@referral-kit/codegen';
import { exportName } from '../scripts/module.ts';
import type { Catalog } from '../src/catalog.ts';

/** A catalog to test, with what the schema says of it. */
export interface Tested {
  readonly revision: string;
  /** Its name as a subpath and as an export. */
  readonly name: string;
  readonly exported: string;
  readonly documented: readonly string[];
  /** From its own module. */
  readonly catalog: Catalog<readonly string[]>;
}

const load = (revision: string, name: string): Promise<Catalog<readonly string[]>> =>
  import(`../src/generated/${revision}/${name}.ts`);

/** Every catalog of every revision. */
export const catalogs: readonly Tested[] = await Promise.all(
  revisions.flatMap(({ name: revision, catalogs: listed }) =>
    listed.map(async (named) => ({
      revision,
      name: slugOf(named.path),
      exported: exportName(named),
      documented: named.schema.enum ?? [],
      catalog: await load(revision, slugOf(named.path)),
    })),
  ),
);
