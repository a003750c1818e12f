import { join } from 'node:path';
import { defaultRevision, revisions } from '@referral-kit/codegen';
import { type Generated, withExports } from '@referral-kit/codegen/write';
import { ajvSubpathsOf, aloneSubpathsOf, documentedSubpathsOf, subpathsOf } from './entries.ts';

/** The languages that there are texts in, as BCP 47 names them. */
const languages = ['en', 'de', 'es', 'fr', 'ja', 'zh-CN'];

const folder = join(import.meta.dirname, '..');

/** The root stands for the default revision; every revision has subpaths of its own. */
const subpaths = (): Map<string, string> =>
  new Map([
    ...subpathsOf().map(([subpath, module]) => [`.${subpath}`, module] as const),
    ['./registry', 'registry'],
    ['./ajv', 'ajv'],
    ['./identify', 'identify'],
    ['./json', 'json'],
    // For the command, which knows nothing yet when it asks, and reads YAML in the terms of JSON.
    ['./internal/byte-checks', 'internal/byte-checks'],
    ['./internal/json', 'internal/json'],
    ['./internal/texts', 'internal/texts'],
    ['./internal/lists', 'internal/lists'],
    // For the checks that the command generates for its own files.
    ['./internal/checks', 'internal/checks'],
    ...['locales', 'forms'].flatMap((folder) =>
      languages.map((language) => [`./${folder}/${language}`, `${folder}/${language}`] as const),
    ),
    ...revisions.flatMap(({ name }) =>
      ajvSubpathsOf(name).map(([subpath, module]) => [`./ajv/${name}${subpath}`, module] as const),
    ),
    ...revisions.flatMap((revision) =>
      aloneSubpathsOf(revision).map(([subpath, module]) => [`./${revision.name}${subpath}`, module] as const),
    ),
    ...revisions.flatMap(({ name }) =>
      subpathsOf(name).map(([subpath, module]) => [`./${name}${subpath}`, module] as const),
    ),
  ]);

/** What stands in for the modules of {@link subpaths} everywhere but in browsers. The root's are those of its revision: one file less to open. */
const documented = (): Map<string, string> =>
  new Map([
    ...documentedSubpathsOf(defaultRevision).map(([subpath, module]) => [`.${subpath}`, module] as const),
    ...revisions.flatMap(({ name }) =>
      documentedSubpathsOf(name).map(([subpath, module]) => [`./${name}${subpath}`, module] as const),
    ),
  ]);

/** The exports of this package; its compiled validators are not committed. */
export const targets: readonly Generated[] = [
  {
    folder,
    owns: [],
    contents: async () => new Map([['package.json', withExports(folder, subpaths(), [], documented())]]),
  },
];
