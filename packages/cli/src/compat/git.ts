import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { type NoSource, type Source, within } from './source.ts';

/** What git wrote, or what it had to complain about. */
interface Ran {
  readonly bytes: Buffer;
  readonly complaint: string | undefined;
}

const git = (cwd: string, args: readonly string[], input = ''): Ran => {
  const { error, status, stdout, stderr } = spawnSync('git', args, { cwd, input, maxBuffer: 2 ** 30 });
  if (error) return { bytes: Buffer.alloc(0), complaint: `git cannot be run: ${error.message}` };
  return {
    bytes: stdout,
    complaint:
      status === 0
        ? undefined
        : stderr
            .toString()
            .replace(/^fatal: /, '')
            .trim(),
  };
};

/** A file in the listing of a tree: its mode, the name of its content, and its path. Links and submodules are none. */
const file = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s;

/** @returns the files of a listing by path, with the names of their contents */
const filesIn = (listing: string): Map<string, string> =>
  new Map(
    listing.split('\0').flatMap((entry) => {
      const [, id, path] = file.exec(entry) ?? [];
      return id !== undefined && path !== undefined ? [[path, id] as const] : [];
    }),
  );

/** Reads contents one after the other as `git cat-file --batch` writes them. */
const contentsIn = (bytes: Buffer, ids: readonly string[]): Map<string, Buffer> => {
  const contents = new Map<string, Buffer>();
  let at = 0;
  for (const id of ids) {
    const end = bytes.indexOf('\n', at);
    const size = Number(bytes.toString('latin1', at, end).split(' ')[2]);
    contents.set(id, bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
};

/** @returns a path from the root of the repository; undefined for one outside of it */
const fromRoot = (path: string, prefix: string): string | undefined => {
  const isRelative = /^\.\.?(\/|$)/.test(path);
  const full = posix.normalize(isRelative ? posix.join(prefix, path) : path).replace(/\/$/, '');
  if (full === '.' || full === '') return '';
  return full === '..' || full.startsWith('../') ? undefined : full;
};

/**
 * @param ref a tag, a branch, a commit
 * @param path from the root of the repository, or from the working folder if it begins with a dot
 * @returns a file or folder as it was at a git ref
 */
export const atRef = (ref: string, path: string, cwd: string): Source | NoSource => {
  const none = (message: string, help?: string): NoSource => ({
    name: `git:${ref}${path === '' ? '' : `:${path}`}`,
    code: 'file/not-found',
    message,
    ...(help !== undefined && { help }),
  });
  const place = git(cwd, ['rev-parse', '--show-prefix']);
  if (place.complaint !== undefined) return none(place.complaint);
  const full = fromRoot(path, place.bytes.toString().replace(/\n$/, ''));
  if (full === undefined) return none('the path leads out of the repository');
  const listed = git(cwd, ['ls-tree', '-r', '-z', '--full-tree', `${ref}^{tree}`]);
  if (listed.complaint !== undefined)
    return none(`git knows no ref ${ref}`, 'fetch it first, as with: git fetch --tags');
  const files = filesIn(listed.bytes.toString());
  const named = within([...files.keys()], full);
  if (!named) return none(`there is no file or folder ${full} at ${ref}`);
  const idOf = (file: string): string | undefined => files.get(posix.normalize(posix.join(named.prefix, file)));
  const ids = named.paths.map((file) => idOf(file) as string);
  const read = (wanted: readonly string[]): Map<string, Buffer> =>
    contentsIn(git(cwd, ['cat-file', '--batch'], wanted.map((id) => `${id}\n`).join('')).bytes, wanted);
  const contents = read(ids);
  return {
    ...named,
    shown: (file) => `git:${ref}:${posix.join(named.prefix, file)}`,
    read: (file) => {
      const id = idOf(file);
      return id === undefined ? undefined : (contents.get(id) ?? read([id]).get(id));
    },
  };
};
