import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '@referral-kit/compat';
import fc from 'fast-check';
import { versions } from '../../packages/compat/test/several-edits.ts';

/** Two versions of a schema. */
export interface Pair {
  /** Whose history it is from. */
  readonly group: string;
  readonly name: string;
  readonly old: Json;
  readonly now: Json;
}

/** A public history: a clone, and the files in it whose versions are compared. */
interface History {
  readonly group: string;
  /** The folder of the clone, as `owner+name`. */
  readonly clone: string;
  readonly files: RegExp;
  /** Whether each file is a version of one schema; else the commits of a file are. */
  readonly isVersions?: boolean;
  readonly most: number;
}

const histories: readonly History[] = [
  { group: 'SchemaStore', clone: 'SchemaStore+schemastore', files: /^src\/schemas\/json\/[^/]+\.json$/, most: 40 },
  { group: 'CDEvents', clone: 'cdevents+spec', files: /^schemas\/[^/]+\.json$/, most: 15 },
  {
    group: 'AsyncAPI',
    clone: 'asyncapi+spec-json-schemas',
    files: /^schemas\/[23]\.\d+\.0-without-\$id\.json$/,
    isVersions: true,
    most: 8,
  },
  {
    group: 'Vega-Lite',
    clone: 'vega+schema',
    files: /^vega-lite\/v[2-5]\.\d+\.0\.json$/,
    isVersions: true,
    most: 6,
  },
];

const draft07 = 'http://json-schema.org/draft-07/schema#';

/** @returns generated schemas, each with several edits of it: the same in every run */
export const madeAnew = (count: number): Pair[] =>
  fc.sample(versions, { numRuns: count, seed: 1 }).map(([old, now], index) => ({
    group: 'generated',
    name: `generated ${index}`,
    old: { $schema: draft07, ...old },
    now: { $schema: draft07, ...now },
  }));

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

const numbered = new Intl.Collator('en', { numeric: true });

/** Some of a list, evenly spread over it. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.filter(
    (_, index) => Math.floor((index * most) / list.length) !== Math.floor(((index - 1) * most) / list.length),
  );

/** Schemas that refer to other documents are left out: most tools are given one document. */
const standsAlone = (schema: Json): boolean => !/"\$ref":\s*"[^#"]/.test(JSON.stringify(schema));

const pairsOf = ({ group, clone, files, isVersions, most }: History, folder: string): Pair[] => {
  const cwd = [join(folder, clone), join(folder, clone, 'repo')].findLast(existsSync);
  if (cwd === undefined) return [];
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const paths = git('ls-tree', '-r', '--name-only', 'HEAD')
    .split('\n')
    .filter((path) => files.test(path))
    .sort(numbered.compare);
  const at = (revision: string, path: string): Json | undefined => {
    try {
      return parsed(git('show', `${revision}:${path}`));
    } catch {
      return undefined;
    }
  };
  // The last change of each file, in one look at the history: a look for each takes minutes.
  const changes = (): [string, Json | undefined, Json | undefined][] => {
    const last = new Map<string, string>();
    let commit = '';
    for (const line of git('log', '-800', '--no-merges', '--diff-filter=M', '--name-only', '--format=@%H').split(
      '\n',
    )) {
      if (line.startsWith('@')) commit = line.slice(1);
      else if (files.test(line) && !last.has(line)) last.set(line, commit);
    }
    const sorted = [...last].sort(([left], [right]) => numbered.compare(left, right));
    return spread(sorted, 2 * most).map(([path, id]) => [path, at(`${id}~1`, path), at(id, path)]);
  };
  const candidates = isVersions
    ? spread(paths.slice(1), most).map((path): [string, Json | undefined, Json | undefined] => [
        path,
        at('HEAD', paths[paths.indexOf(path) - 1] as string),
        at('HEAD', path),
      ])
    : changes();
  return candidates
    .flatMap(([name, old, now]): Pair[] =>
      old === undefined || now === undefined || !standsAlone(old) || !standsAlone(now)
        ? []
        : [{ group, name, old, now }],
    )
    .slice(0, most);
};

/** @returns pairs of public histories, from clones in a folder; none of those that are not there */
export const publicPairs = (folder: string): Pair[] => histories.flatMap((history) => pairsOf(history, folder));
