import { posix } from 'node:path';
import { fetched } from './fetch.ts';
import type { Files } from './host.ts';
import { type NoSource, type Source, within } from './source.ts';
import { filesOf } from './tarball.ts';

/** What npm would take for a tarball on disk. */
const archive = /\.(?:tgz|tar|tar\.gz)$/i;
/** What begins with a dot is a path for npm. */
const pattern = /^(?:@[\w~-][\w.~-]*\/)?[\w~][\w.~-]*(?:@[\w~^<>=*+-][\w.~^<>=*+-]*)?$/;

/** Whether a text names a package of a registry, with a version, a range or a tag. Paths, URLs and repositories do not. */
export const isPublished = (spec: string): boolean => pattern.test(spec) && !archive.test(spec);

/**
 * @param spec a published version, as `name@1.2.0`
 * @param path a file or folder in the package
 * @param patience how many milliseconds npm may take
 * @returns what a package holds, read from its tarball without unpacking it
 */
export const inPackage = async (
  spec: string,
  path: string,
  cwd: string,
  { isSkipped }: Pick<Files, 'isSkipped'>,
  patience?: number,
): Promise<Source | NoSource> => {
  const name = `npm:${spec}${path === '' ? '' : `:${path}`}`;
  const tarball = await fetched(spec, cwd, patience);
  if (!Buffer.isBuffer(tarball)) return { name, ...tarball };
  const files = await filesOf(tarball);
  if (!(files instanceof Map)) return { name, ...files };
  const full = posix.normalize(path === '' ? '.' : path).replace(/\/$/, '');
  const named = within([...files.keys()], full === '.' ? '' : full, isSkipped);
  if (!named) return { name, code: 'file/not-found', message: `there is no file or folder ${path} in the package` };
  return {
    ...named,
    shown: (file) => `npm:${spec}:${posix.join(named.prefix, file)}`,
    read: (file) => files.get(posix.normalize(posix.join(named.prefix, file))),
  };
};
