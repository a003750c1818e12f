import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '@referral-kit/codegen';
import { expect, it } from 'vitest';
import { output } from '../scripts/folders.ts';

const files = [...Object.values(manifest.revisions).flat(), ...manifest.apiDescriptions];

it('has every emitted file where its $id says, with the digest of the manifest', () => {
  const published = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as unknown;
  expect(published).toEqual(manifest);
  for (const { path, sha256, ...entry } of files) {
    const bytes = readFileSync(join(output, path));
    expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256);
    const { $id } = JSON.parse(bytes.toString()) as { readonly $id?: string };
    if ('$id' in entry) expect(new URL($id as string).pathname, path).toBe(`/${path}`);
  }
});

it('has a catalog for editors whose addresses are all there', () => {
  const { schemas } = JSON.parse(readFileSync(join(output, 'catalog.json'), 'utf8')) as {
    readonly schemas: readonly {
      readonly name: string;
      readonly url: string;
      readonly fileMatch?: readonly string[];
    }[];
  };
  expect(schemas.length).toBeGreaterThan(0);
  for (const { url } of schemas) {
    expect(url.startsWith(manifest.base)).toBe(true);
    readFileSync(join(output, new URL(url).pathname));
  }
});
