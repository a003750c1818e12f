import { readFileSync } from 'node:fs';
import { npmOutput } from '../packages/npm.ts';
import type { Packed } from '../packages/pack.ts';
import { type Ended, linesOf, run } from '../packages/run.ts';
import type { Environment } from './environment.ts';
import type { Means } from './means.ts';
import { stepScript } from './step-script.ts';
import { integrityOf } from './tarballs.ts';

/** What is published, and as what. */
export interface Publication {
  /** Where the tarballs are. */
  readonly folder: string;
  readonly packages: readonly Packed[];
  readonly distTag: string;
}

/** Runs the step of the release workflow that publishes, as it is there. */
export const runStep = async (env: Environment, { folder, distTag }: Publication, sum?: string): Promise<Ended> => {
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

/** Publishes the first package alone, as a job that breaks off then. */
export const publishPart = async ({ publisher }: Means, { folder, packages, distTag }: Publication): Promise<void> => {
  const tarball = packages[0]?.tarball ?? '';
  await npmOutput(['publish', tarball, `--tag=${distTag}`, '--provenance=false'], { env: publisher, cwd: folder });
};

/** Shows that the registry has what was packed, and that publishing again changes nothing. */
export const showPublished = async (means: Means, publication: Publication): Promise<void> => {
  const { story, publisher } = means;
  story.tell('served', 'what was packed, byte for byte', await servedFaults(means, publication));
  const again = await runStep(publisher, publication);
  story.tell('again', 'changes nothing, as after a job that broke off', failing(again));
};
