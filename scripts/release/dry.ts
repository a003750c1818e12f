// Rehearses releases from end to end, in a copy of this repository, with a registry on loopback: the release that
// is due, then one with a compatible and one with a breaking change of the contract. Exits with 1 as soon as
// something is not as it should be. With --keep, its folder stays for a look.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breakingRelease, compatibleRelease, firstRelease } from './chapters.ts';
import { isolated } from './environment.ts';
import { startRegistry } from './registry.ts';
import { makeRepository } from './repository.ts';
import { Deviation, Story } from './story.ts';

const folder = mkdtempSync(join(tmpdir(), 'referral-kit-release-'));
const story = new Story();
let stop = (): void => {};

// However this ends, so does the registry, and nothing stays.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
process.once('exit', () => {
  stop();
  if (process.argv.includes('--keep')) console.log(`kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

try {
  story.chapter('Where: a copy of the repository, a registry on loopback, no settings of this machine');
  const registry = await startRegistry(join(folder, 'registry'));
  stop = registry.stop;
  const address = registry.url.replace(/^http:/, '');
  const reader = isolated(join(folder, 'reader'), [`registry=${registry.url}`]);
  const signedIn = [`registry=${registry.url}`, `${address}:_authToken=${registry.token}`];
  const publisher = isolated(join(folder, 'publisher'), signedIn);
  const repository = await makeRepository(join(folder, 'repository'), reader);
  story.tell('registry', 'started, without a package of ours');

  const means = { story, registry, reader, publisher, repository };
  const first = await firstRelease(means);
  const second = await compatibleRelease(means, first, first.consumer);
  await breakingRelease(means, second, first.consumer);
} catch (error) {
  if (!(error instanceof Deviation)) story.broken(error instanceof Error ? error.message : String(error));
}
process.exit(story.end() ? 0 : 1);
