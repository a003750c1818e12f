import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { baseline } from './baseline.ts';
import { namesFile, type Promised, promised } from './contract.ts';
import { type Judgement, judge, passes } from './judge.ts';
import { messageOf } from './message.ts';
import { planned, versionIn } from './planned.ts';
import { textOfNames } from './text-of-names.ts';
import { readWaivers, waiversFile } from './waivers.ts';

/** What the gate says. */
export interface Said {
  readonly passes: boolean;
  readonly message: string;
  /** Absent when nothing has been released. */
  readonly judgement?: Judgement;
}

const filesIn = (root: string): Promised['files'] => {
  const paths = globSync(['schemas/*/**/*.json', 'packages/*/report.schema.json'], { cwd: root });
  return promised(
    paths.map((path) => path.split(sep).join('/')),
    (path) => (path === namesFile ? undefined : readFileSync(join(root, path), 'utf8')),
  ).files;
};

/** A version that is about to be released has to bring the list of its names along. */
const lacksNames = (root: string, released: string, version: string, names: Promised['names']): boolean => {
  if (version === released) return false;
  const [found] = globSync(namesFile, { cwd: root });
  return found === undefined || readFileSync(join(root, found), 'utf8') !== textOfNames(names);
};

const staleNames = `${namesFile} does not list the names of the version to be released. To write it: npm run gate -- --write\n`;

/**
 * Compares what the packages of a workspace promise with the last release, and holds the changesets to it.
 *
 * @param root the folder of the workspace
 * @param names what the packages promise now
 * @param today as `2027-01-31`
 * @param all whether the message lists every finding; else what fits on a screen
 */
export const gate = async (root: string, names: Promised['names'], today: string, all = false): Promise<Said> => {
  const released = await baseline(root);
  const waivers = readWaivers(root);
  const version = versionIn(join(root, 'schemas'));
  const stale = lacksNames(root, released?.version ?? '0.0.0', version, names) ? staleNames : '';
  if (!released) {
    const useless =
      waivers.length > 0 ? `${waiversFile} waives findings, but there is no release to find any in.\n` : '';
    const message = `No release yet: there is nothing to compare the contract with.\n${useless}${stale}`;
    return { passes: useless === '' && stale === '', message };
  }
  const plans = await planned(root, released.version, version);
  const current = { files: filesIn(root), names };
  const judgement = judge({ baseline: released, current, planned: plans, waivers, today });
  const message = `${stale}${messageOf(judgement, released, today, all)}`;
  return { passes: passes(judgement) && stale === '', message, judgement };
};
