import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Packed } from '../packages/pack.ts';
import { linesOf } from '../packages/run.ts';
import { readManifest } from '../packages/workspace.ts';
import { type Changeset, pendingChangesets } from './changesets.ts';
import type { Means } from './means.ts';
import { publish, publishPart, showPublished } from './publishing.ts';
import { showBytesStay, showRefusals } from './refusals.ts';
import { tagOf } from './tag.ts';
import { readTarballs } from './tarballs.ts';

/** What came out of a release. */
export interface Release {
  readonly version: string;
  readonly packages: readonly Packed[];
}

const changelogFaults = ({ name, manifest }: Packed, root: string, changesets: readonly Changeset[]): string[] => {
  const path = join(root, manifest.repository?.directory ?? '', 'CHANGELOG.md');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const asked = changesets.filter(({ bumps }) => name in bumps);
  const lost = asked.flatMap(({ snippet }) => snippet).filter((line) => !text.includes(line.trim()));
  return [
    ...(asked.length === 0 || text.includes(`## ${manifest.version}\n`) ? [] : [`${path} has no section about it`]),
    ...lost.map((line) => `${path} has lost this line of a snippet: ${line}`),
  ];
};

/** Sets versions and writes changelogs, as the one commit of a release. @returns the version */
const setVersion = async ({ story, repository }: Means, changesets: number, expected: string): Promise<string> => {
  await repository.run('version-packages');
  const { version } = readManifest(join(repository.folder, 'schemas'));
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', `Version ${version}`);
  await repository.git('tag', tagOf(version));
  const wrong = version === expected ? [] : [`the version is ${version}, but the changesets ask for ${expected}`];
  story.tell('version', `${version}, from ${changesets} changeset(s)`, wrong);
  return version;
};

/** Packs what was built, as the release workflow does. */
const packInto = async (folder: string, { story, repository }: Means, changesets: readonly Changeset[]) => {
  await repository.run('build');
  await repository.run('release:pack', folder);
  const packages = await readTarballs(folder);
  story.tell('pack', packages.map(({ tarball }) => basename(tarball)).join(' '));
  const faults = packages.flatMap((one) => changelogFaults(one, repository.folder, changesets));
  story.tell('changelogs', 'have every snippet', faults);
  const notes = await repository.run('release:notes');
  const untold = changesets.flatMap(({ snippet }) => snippet).filter((line) => !notes.includes(line));
  const lost = untold.map((line) => `they have lost this line of a snippet: ${line}`);
  story.tell('notes', `of ${notes.split('\n').length} lines, too`, lost);
  return packages;
};

/**
 * Makes a release from what a repository has: versions, changelogs, build, tarballs, publication.
 *
 * @param expected the version that its changesets ask for
 * @param thorough whether to look at all that a release does; once is enough
 */
export const release = async (means: Means, expected: string, thorough = false): Promise<Release> => {
  const { story, repository } = means;
  const changesets = pendingChangesets(repository.folder);
  const version = await setVersion(means, changesets.length, expected);
  const held = await repository.try('gate', '--release', tagOf(version));
  story.tell('gate', 'lets the release pass, beside the one before it', held.status === 0 ? [] : linesOf(held));
  if (thorough) {
    // The release workflow runs all checks on this commit, whose files nobody wrote by hand.
    const linted = await repository.try('lint');
    story.tell('lint', 'passes what was generated for the version', linted.status === 0 ? [] : linesOf(linted));
  }
  const meant = await repository.run('release:version', tagOf(version));
  const distTag = /^tag=(.*)$/m.exec(meant)?.[1] ?? '';
  const folder = join(repository.folder, '../tarballs', version);
  const packages = await packInto(folder, means, changesets);
  const publication = { folder, packages, distTag };
  if (thorough) {
    const bills = await repository.try('sbom', folder);
    story.tell('sbom', `${packages.length} bills of materials`, bills.status === 0 ? [] : linesOf(bills));
    await showRefusals(means, publication);
    await publishPart(means, publication);
  }
  await publish(means, publication);
  if (thorough) {
    await showPublished(means, publication);
    await showBytesStay(means, publication);
  }
  return { version, packages };
};
