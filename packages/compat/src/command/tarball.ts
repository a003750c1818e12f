import { posix } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import type { Problem } from './host.ts';

/** No schema package is larger; what claims to be is none. */
const most = 2 ** 29;

const wrong = (message: string): Problem => ({ code: 'file/unreadable', message });

const unzipped = (tarball: Buffer, limit: number): Buffer | Problem => {
  try {
    return gunzipSync(tarball, { maxOutputLength: limit });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? wrong(`the package is larger than ${limit / 2 ** 20} MiB when it is unpacked`)
      : wrong('the package is no tarball that is compressed with gzip');
  }
};

/** @returns the path of a file in the package; undefined for one that would lie outside it */
const inside = (name: string): string | undefined => {
  // All paths begin with a folder, mostly `package`.
  const path = posix.normalize(name.replace(/^(?:\.\/)*[^/]*\//, ''));
  return path === '..' || path.startsWith('../') || posix.isAbsolute(path) ? undefined : path;
};

/**
 * @param limit how many bytes it may become
 * @returns the files in a tarball of a package, by path; links, and what leads out of it, are none. Else why there are none
 */
export const filesOf = async (tarball: Buffer, limit: number = most): Promise<Map<string, Buffer> | Problem> => {
  const bytes = unzipped(tarball, limit);
  if (!Buffer.isBuffer(bytes)) return bytes;
  try {
    const entries = await unpackTar(bytes);
    const files = new Map(
      entries.flatMap(({ header, data }): [string, Buffer][] => {
        const path = header.type === 'file' ? inside(header.name) : undefined;
        return data && path !== undefined ? [[path, Buffer.from(data.buffer, data.byteOffset, data.byteLength)]] : [];
      }),
    );
    return files.size > 0 ? files : wrong('the package holds no file');
  } catch {
    return wrong('the package is a broken tarball');
  }
};
