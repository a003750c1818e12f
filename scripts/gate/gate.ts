import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { baseline, leader } from './baseline.ts';
import { type Promised, promised } from './contract.ts';
import { type Judgement, judge, passes } from './judge.ts';
import { complained, messageOf } from './message.ts';
import { planned, versionIn } from './planned.ts';
import { type Surface, textsOf } from './surface.ts';
import { Undecided } from './undecided.ts';
import { readWaivers, waiversFile } from './waivers.ts';

/** What the gate says. */
export interface Said {
  readonly passes: boolean;
  readonly message: string;
  /** Absent when nothing has been released. */
  readonly judgement?: Judgement;
}

const filesIn = (root: string): Pick<Promised, 'files' | 'others'> => {
  const found = globSync(['schemas/[0-9]*/**', 'packages/*/report.schema.json'], { cwd: root, withFileTypes: true });
  const paths = found.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
  return promised(
    paths.map((path) => relative(root, path).split(sep).join('/')),
    (path) => (paths.includes(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
  );
};

/** The records that a version which is about to be released has to bring along, and does not. */
const staleRecords = (root: string, released: string, version: string, surface: Surface): string => {
  if (version === released) return '';
  const stale = Object.entries(textsOf(surface)).flatMap(([path, text]) => {
    const file = join(root, path);
    return existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [path];
  });
  if (stale.length === 0) return '';
  return `${stale.join(', ')} ${stale.length === 1 ? 'does' : 'do'} not record the version to be released. To write it: npm run gate -- --write\n`;
};

/**
 * Compares what the packages of a workspace promise with the last release, and holds the changesets to it.
 *
 * @param root the folder of the workspace
 * @param surface what the packages promise now in addition to the files of the workspace
 * @param today as `2027-01-31`
 * @param all whether the message lists every finding; else what fits on a screen
 * @param releasing the version that is being released: then it is compared with the release before it, not with its own
 *   tag, and what is still pending asks for nothing
 * @throws {Undecided} when there is no telling
 */
export const gate = async (
  root: string,
  surface: Surface,
  today: string,
  all = false,
  releasing?: string,
): Promise<Said> => {
  const version = versionIn(join(root, 'schemas'));
  if (releasing !== undefined && releasing !== version)
    throw new Undecided(`${releasing} is to be released, but the version of the packages is ${version}`);
  const released = await baseline(root, version, releasing);
  const waivers = readWaivers(root);
  const plans = await planned(root, released?.version ?? '0.0.0', version, releasing !== undefined);
  const stale = staleRecords(root, released?.version ?? '0.0.0', version, surface);
  if (!released) {
    const useless =
      waivers.length > 0 ? `${waiversFile} waives findings, but there is no release to find any in.\n` : '';
    const wrong = complained(plans.complaints(new Set([leader, ...Object.keys(surface.names)])));
    const message = `No release yet: there is nothing to compare the contract with.\n${useless}${wrong}${stale}`;
    return { passes: useless === '' && wrong === '' && stale === '', message };
  }
  const current = { ...filesIn(root), ...surface };
  const judgement = await judge({ baseline: released, current, planned: plans, waivers, today });
  const message = `${stale}${messageOf(judgement, released, today, all)}`;
  return { passes: passes(judgement) && stale === '', message, judgement };
};
