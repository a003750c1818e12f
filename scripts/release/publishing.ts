import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmOutput } from '../packages/npm.ts';
import type { Packed } from '../packages/pack.ts';
import { type Ended, linesOf, run } from '../packages/run.ts';
import type { Package } from '../packages/workspace.ts';
import type { Environment } from './environment.ts';
import type { Means } from './means.ts';
import { placeholderVersion, writePlaceholder } from './placeholder.ts';
import { stepScript } from './step-script.ts';
import { integrityOf } from './tarballs.ts';

/** What is published, and as what. */
interface Publication {
  /** Where the tarballs are. */
  readonly folder: string;
  readonly packages: readonly Packed[];
  readonly distTag: string;
}

/** Runs the step of the release workflow that publishes, as it stands there. */
const runStep = async (env: Environment, { folder, distTag }: Publication, sum?: string): Promise<Ended> => {
  const sums = await run('sha256sum', ['SHA256SUMS'], { cwd: folder });
  const job = { ...env, SUM: sum ?? sums.stdout.split(' ')[0], TAG: distTag, PROVENANCE: 'false' };
  return run('bash', ['-c', stepScript('publish')], { cwd: folder, env: job, timeout: 300_000 });
};

const json = async <T>({ registry, reader }: Means, spec: string, ...fields: string[]): Promise<T> => {
  const options = { env: reader, cwd: registry.storage };
  return JSON.parse(await npmOutput(['view', spec, '--json', ...fields], options)) as T;
};

/** @returns the version that the registry has for a name and a range */
export const servedVersion = async (means: Means, spec: string): Promise<string> =>
  [await json<string | string[]>(means, spec, 'version')].flat().at(-1) ?? '';

/** Gives a published version one more name, as a maintainer does by hand. */
export const setDistTag = async ({ registry, publisher }: Means, spec: string, tag: string): Promise<void> => {
  await npmOutput(['dist-tag', 'add', spec, tag], { env: publisher, cwd: registry.storage });
};

const servedFaults = async (means: Means, { packages, distTag }: Publication): Promise<string[]> => {
  const faults = packages.map(async ({ name, manifest: { version }, tarball }) => {
    const spec = `${name}@${distTag}`;
    type Shown = { readonly version: string; readonly dist: { readonly tarball: string; readonly integrity: string } };
    const found = await json<Shown>(means, spec, 'version', 'dist');
    if (found.version !== version) return [`${spec} is ${found.version}, not ${version}`];
    if (found.dist.integrity !== integrityOf(tarball)) return [`${spec} has other bytes than were packed`];
    const raw = Buffer.from(await (await fetch(found.dist.tarball)).arrayBuffer());
    return raw.equals(readFileSync(tarball)) ? [] : [`${found.dist.tarball} has other bytes than were packed`];
  });
  return (await Promise.all(faults)).flat();
};

const failing = (ended: Ended): string[] => (ended.status === 0 ? [] : linesOf(ended));

/** Publishes the way the release workflow does. */
export const publish = async (means: Means, publication: Publication): Promise<void> => {
  const { story, publisher } = means;
  const { packages, distTag } = publication;
  const ended = await runStep(publisher, publication);
  story.tell('publish', `${packages.length} packages as "${distTag}"`, failing(ended));
};

/** Publishes an empty version of each package by hand, as before its first release. */
export const publishPlaceholders = async (means: Means, packages: readonly Package[]): Promise<void> => {
  const { story, registry, publisher } = means;
  const folder = join(registry.storage, '../placeholders');
  for (const one of packages) {
    const flags = ['--access=public', '--tag=stage'];
    await npmOutput(['publish', writePlaceholder(one, folder), ...flags], { env: publisher, cwd: registry.storage });
  }
  const latest = await Promise.all(packages.map(({ manifest }) => servedVersion(means, `${manifest.name}@latest`)));
  const wrong = latest.filter((version) => version !== placeholderVersion);
  story.tell('names', `are held by ${placeholderVersion} of ${packages.length} packages`, wrong);
};

/** Publishes the first package alone, as a job that breaks off then. */
export const publishPart = async ({ publisher }: Means, { folder, packages, distTag }: Publication): Promise<void> => {
  const tarball = packages[0]?.tarball ?? '';
  await npmOutput(['publish', tarball, `--tag=${distTag}`, '--provenance=false'], { env: publisher, cwd: folder });
};

/** A copy of what is to be published, in which the tarball of one package has other bytes and their sum. */
const tampered = async ({ registry }: Means, { folder, ...rest }: Publication): Promise<Publication> => {
  const copy = join(registry.storage, '../tampered');
  cpSync(folder, copy, { recursive: true });
  const [line = ''] = readFileSync(join(copy, 'SHA256SUMS'), 'utf8').split('\n');
  const name = line.split(/\s+/)[1] ?? '';
  // What follows the end of a compressed stream is passed over, so it is the same package.
  writeFileSync(join(copy, name), Buffer.concat([readFileSync(join(copy, name)), Buffer.alloc(1)]));
  const sum = await run('sha256sum', [name], { cwd: copy });
  writeFileSync(join(copy, 'SHA256SUMS'), sum.stdout);
  return { folder: copy, ...rest };
};

/** Shows what the step does not let happen; before anything is published. */
export const showRefusals = async ({ story, reader, publisher }: Means, publication: Publication): Promise<void> => {
  const swapped = await runStep(publisher, publication, '0'.repeat(64));
  story.tell('other sums', 'publish nothing', swapped.status === 0 ? ['tarballs with other sums were published'] : []);
  const stranger = await runStep(reader, publication);
  story.tell('no token', 'publishes nothing', stranger.status === 0 ? ['someone without a token published'] : []);
  // A port on which nothing listens: the registry is away.
  const away = { ...publisher, npm_config_registry: 'http://127.0.0.1:1/', npm_config_fetch_retries: '0' };
  const unknown = await runStep(away, publication);
  const said = unknown.status !== 0 && unknown.stdout.includes('does not say whether');
  story.tell('no registry', 'publishes nothing, and says so', said ? [] : linesOf(unknown));
};

/** Shows that the registry has what was packed, and that publishing again changes nothing. */
export const showPublished = async (means: Means, publication: Publication): Promise<void> => {
  const { story, publisher } = means;
  story.tell('served', 'what was packed, byte for byte', await servedFaults(means, publication));
  const again = await runStep(publisher, publication);
  story.tell('again', 'changes nothing, as after a job that broke off', failing(again));
  const other = await runStep(publisher, await tampered(means, publication));
  const refused = other.status !== 0 && other.stdout.includes('other bytes');
  story.tell('other bytes', 'of a published version are refused', refused ? [] : linesOf(other));
};
