import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '@referral-kit/codegen';
import { root } from '../folders.ts';
import { publish } from './page.ts';

const folder = join(root, 'schemas');

/** Publishes every emitted file at the path of its `$id`, byte for byte, and the manifest with their digests. */
export const schemas = (): void => {
  const files = [...Object.values(manifest.revisions).flat(), ...manifest.draft07, ...manifest.apiDescriptions];
  for (const { path } of files) publish(path, readFileSync(join(folder, path)));
  publish('manifest.json', readFileSync(join(folder, 'manifest.json')));
};
