import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, run } from '../packages/run.ts';
import type { Means } from './means.ts';
import { type Publication, runStep } from './publishing.ts';

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

/** Shows that a published version keeps its bytes; after it was published. */
export const showBytesStay = async (means: Means, publication: Publication): Promise<void> => {
  const { story, publisher } = means;
  const other = await runStep(publisher, await tampered(means, publication));
  const refused = other.status !== 0 && other.stdout.includes('other bytes');
  story.tell('other bytes', 'of a published version are refused', refused ? [] : linesOf(other));
};
