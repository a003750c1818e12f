import { join } from 'node:path';
import type { Generated } from '../../../scripts/generated.ts';
import { revisionSubpaths, withExports } from '../../../scripts/package-exports.ts';
import { defaultRevision, type Named, revisions } from '../../types/scripts/contract.ts';
import { indexText, moduleText, registryText, slug } from './module.ts';

const folder = join(import.meta.dirname, '..');
const sources = 'src/generated';

/** The catalogs of every revision; both profiles have the same ones. */
const catalogs: ReadonlyMap<string, readonly Named[]> = new Map(
  [...revisions].map(([revision, schemas]) => [
    revision,
    schemas.filter(({ kind, profile }) => kind === 'catalog' && profile === 'strict'),
  ]),
);

/** The root stands for the default revision; every revision has subpaths of its own. */
const subpaths = (): Map<string, string> => new Map([...ofRevisions(), ['./registry', 'generated/registry']]);

const ofRevisions = (): Map<string, string> =>
  revisionSubpaths(catalogs.keys(), defaultRevision, (revision) => [
    ['', `generated/${revision}/index`],
    ...(catalogs.get(revision) ?? []).map(
      (catalog) => [`/${slug(catalog)}`, `generated/${revision}/${slug(catalog)}`] as const,
    ),
  ]);

const contents = async (): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const [revision, listed] of catalogs) {
    for (const catalog of listed) texts.set(`${sources}/${revision}/${slug(catalog)}.ts`, moduleText(catalog));
    texts.set(`${sources}/${revision}/index.ts`, indexText(listed));
  }
  texts.set(`${sources}/registry.ts`, registryText([...catalogs.keys()], defaultRevision));
  return texts.set('package.json', withExports(folder, subpaths()));
};

/** The catalogs of every revision, and the exports of this package. */
export const targets: readonly Generated[] = [{ folder, owns: [sources], contents }];
