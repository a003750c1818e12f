import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from '../packages/pack.ts';
import { run } from '../packages/run.ts';
import type { Manifest } from '../packages/workspace.ts';

const tar = async (...args: string[]): Promise<string> => {
  const { status, stdout, stderr } = await run('tar', args);
  if (status !== 0) throw new Error(`tar ${args.join(' ')}: ${stderr}`);
  return stdout;
};

const read = async (folder: string, tarball: string): Promise<Packed> => {
  const manifest = JSON.parse(await tar('-xzOf', tarball, 'package/package.json')) as Manifest;
  const files = (await tar('-tzf', tarball)).trim().split('\n');
  const paths = files.map((path) => path.replace(/^package\//, ''));
  return { folder, manifest, name: manifest.name, tarball, files: paths, size: readFileSync(tarball).length };
};

/** @returns the packages whose tarballs a folder's SHA256SUMS lists, as they are in the tarballs */
export const readTarballs = async (folder: string): Promise<Packed[]> => {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  return Promise.all(lines.map((line) => read(folder, join(folder, line.split(/\s+/)[1] ?? ''))));
};

/** @returns the sum of a file, as registries and lock files write it */
export const integrityOf = (path: string): string =>
  `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
