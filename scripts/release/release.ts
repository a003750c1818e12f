import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { npmOutput } from '../packages/npm.ts';
import type { Packed } from '../packages/pack.ts';
import { linesOf, run } from '../packages/run.ts';
import { readManifest } from '../packages/workspace.ts';
import { type Changeset, pendingChangesets } from './changesets.ts';
import type { Environment } from './environment.ts';
import { publishScript } from './publish-step.ts';
import type { Registry } from './registry.ts';
import type { Repository } from './repository.ts';
import type { Story } from './story.ts';
import { tagOf } from './tag.ts';
import { integrityOf, readTarballs } from './tarballs.ts';

/** What a release is made with. */
export interface Means {
  readonly story: Story;
  readonly repository: Repository;
  readonly registry: Registry;
  /** The environment of someone who may not publish. */
  readonly reader: Environment;
  /** The environment of the publishing job. */
  readonly publisher: Environment;
}

/** What came out of it. */
export interface Release {
  readonly version: string;
  /** Where the tarballs are. */
  readonly folder: string;
  readonly packages: readonly Packed[];
}

const changelogFaults = (
  packages: readonly Packed[],
  version: string,
  changesets: readonly Changeset[],
  root: string,
) =>
  packages.flatMap(({ name, manifest }) => {
    const path = join(root, manifest.repository?.directory ?? '', 'CHANGELOG.md');
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const asked = changesets.filter(({ bumps }) => name in bumps);
    const missing = asked.flatMap(({ snippet }) => snippet).filter((line) => !text.includes(line.trim()));
    return [
      ...(asked.length === 0 || text.includes(`## ${version}\n`) ? [] : [`${name}: no section ${version} in ${path}`]),
      ...missing.map((line) => `${name}: its changelog has lost this line of a snippet: ${line}`),
    ];
  });

/** Runs the step of the release workflow that publishes, as it stands there. */
const publish = async (env: Environment, folder: string, tag: string) => {
  const sums = await run('sha256sum', ['SHA256SUMS'], { cwd: folder });
  const job = { ...env, SUM: sums.stdout.split(' ')[0], TAG: tag, PROVENANCE: 'false' };
  return run('bash', ['-c', publishScript()], { cwd: folder, env: job, timeout: 300_000 });
};

const servedFaults = async (
  { registry, reader }: Means,
  packages: readonly Packed[],
  tag: string,
): Promise<string[]> => {
  const faults = packages.map(async ({ name, manifest: { version }, tarball }) => {
    const spec = `${name}@${tag}`;
    const shown = await npmOutput(['view', spec, '--json', 'version', 'dist'], { env: reader, cwd: registry.storage });
    const found = JSON.parse(shown) as { version: string; dist: { tarball: string; integrity: string } };
    if (found.version !== version) return [`${spec} is ${found.version}, not ${version}`];
    if (found.dist.integrity !== integrityOf(tarball)) return [`${spec} has other bytes than were packed`];
    const raw = Buffer.from(await (await fetch(found.dist.tarball)).arrayBuffer());
    return raw.equals(readFileSync(tarball)) ? [] : [`${found.dist.tarball} has other bytes than were packed`];
  });
  return (await Promise.all(faults)).flat();
};

/** @returns the version that the registry has for a name and a range */
export const servedVersion = async ({ registry, reader }: Means, spec: string): Promise<string> => {
  const shown = await npmOutput(['view', spec, '--json', 'version'], { env: reader, cwd: registry.storage });
  return [JSON.parse(shown) as string | string[]].flat().at(-1) ?? '';
};

/**
 * Makes a release from what a repository has: versions, changelogs, build, tarballs, publication.
 *
 * @param expected the version that its changesets ask for
 */
export const release = async (means: Means, expected: string): Promise<Release> => {
  const { story, repository, reader, publisher } = means;
  const changesets = pendingChangesets(repository.folder);
  await repository.run('version-packages');
  const { version } = readManifest(join(repository.folder, 'schemas'));
  const tag = tagOf(version);
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', `Version ${version}`);
  await repository.git('tag', tag);
  const wrong = version === expected ? [] : [`the version is ${version}, but the changesets ask for ${expected}`];
  story.tell('version', `${version}, from ${changesets.length} changeset(s)`, wrong);
  const meant = await repository.run('release:version', tag);
  const distTag = /^tag=(.*)$/m.exec(meant)?.[1] ?? '';

  await repository.run('build');
  const folder = join(repository.folder, '../tarballs', version);
  rmSync(folder, { recursive: true, force: true });
  await repository.run('release:pack', folder);
  const packages = await readTarballs(folder);
  story.tell('changelog', 'every snippet is in it', changelogFaults(packages, version, changesets, repository.folder));
  const notes = await repository.run('release:notes');
  const untold = changesets.flatMap(({ snippet }) => snippet).filter((line) => !notes.includes(line));
  story.tell(
    'notes',
    `${notes.split('\n').length} lines`,
    untold.map((line) => `they have lost this line: ${line}`),
  );
  story.tell('pack', packages.map(({ tarball }) => basename(tarball)).join(' '));

  const bills = await repository.try('sbom', folder);
  story.tell('sbom', `${packages.length} bills of materials`, bills.status === 0 ? [] : linesOf(bills));

  const refused = await publish(reader, folder, distTag);
  story.tell('no token', 'publishes nothing', refused.status === 0 ? ['someone without a token published'] : []);
  const published = await publish(publisher, folder, distTag);
  story.tell(
    'publish',
    `${packages.length} packages as "${distTag}"`,
    published.status === 0 ? [] : linesOf(published),
  );
  const again = await publish(publisher, folder, distTag);
  story.tell('again', 'changes nothing, as after a job that broke off', again.status === 0 ? [] : linesOf(again));
  story.tell('served', 'what was packed, byte for byte', await servedFaults(means, packages, distTag));
  return { version, folder, packages };
};
