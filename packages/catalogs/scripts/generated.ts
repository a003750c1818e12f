import { join } from 'node:path';
import { defaultRevision, revisions, slugOf } from '@referral-kit/codegen';
import { type Generated, revisionSubpaths, withExports } from '@referral-kit/codegen/write';
import { indexText, moduleText, registryText } from './module.ts';

const folder = join(import.meta.dirname, '..');
const sources = 'src/generated';

const names = revisions.map(({ name }) => name);

const slugsOf = (revision: string): string[] =>
  revisions.filter(({ name }) => name === revision).flatMap(({ catalogs }) => catalogs.map(({ path }) => slugOf(path)));

/** The root stands for the default revision; every revision has subpaths of its own. */
const subpaths = (): Map<string, string> => new Map([...ofRevisions(), ['./registry', 'generated/registry']]);

const ofRevisions = (): Map<string, string> =>
  revisionSubpaths(names, defaultRevision, (revision) => [
    ['', `generated/${revision}/index`],
    ...slugsOf(revision).map((slug) => [`/${slug}`, `generated/${revision}/${slug}`] as const),
  ]);

const contents = async (): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  for (const { name, catalogs } of revisions) {
    for (const catalog of catalogs) texts.set(`${sources}/${name}/${slugOf(catalog.path)}.ts`, moduleText(catalog));
    texts.set(`${sources}/${name}/index.ts`, indexText(catalogs));
  }
  texts.set(`${sources}/registry.ts`, registryText(names, defaultRevision));
  return texts.set('package.json', withExports(folder, subpaths()));
};

/** The catalogs of every revision, and the exports of this package. */
export const targets: readonly Generated[] = [{ folder, owns: [sources], contents }];
