import { posix } from 'node:path';
import type { GitResult, Problem } from './host.ts';

/** Runs git in the repository. */
export type Git = (args: readonly string[], input?: string) => GitResult;

/** What is in a commit. */
export interface Tree {
  /** The names of the contents of files, by path; links are followed. */
  readonly files: ReadonlyMap<string, string>;
  /** What there is no looking into, by path, and why. */
  readonly closed: ReadonlyMap<string, Problem>;
}

/** An entry of the listing of a tree. */
interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

const entriesIn = (listing: string): Entry[] =>
  listing.split('\0').flatMap((line) => {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return mode !== undefined && id !== undefined && path !== undefined ? [{ mode, id, path }] : [];
  });

const unreadable = (message: string, help?: string): Problem => ({
  code: 'file/unreadable',
  message,
  ...(help !== undefined && { help }),
});

const lineFeed = 0x0a;

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();

/** Reads contents one after the other as `git cat-file --batch` writes them. */
const parts = (bytes: Uint8Array, ids: readonly string[]): Map<string, Uint8Array> => {
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const id of ids) {
    const end = bytes.indexOf(lineFeed, at);
    if (end < 0) break;
    const [, type, size] = textOf(bytes.subarray(at, end)).split(' ');
    at = end + 1;
    if (type === 'missing') continue;
    contents.set(id, bytes.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
};

/** @returns contents by their names; why there is none where git lacks it, as in a clone that is partial */
export const contentsOf = (git: Git, ids: readonly string[]): Map<string, Uint8Array | Problem> => {
  if (ids.length === 0) return new Map();
  const { bytes, failure } = git(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  const found = parts(bytes, ids);
  const missing = unreadable(`git does not have its content${failure === undefined ? '' : `: ${failure}`}`);
  return new Map(ids.map((id) => [id, found.get(id) ?? missing]));
};

/** The files at the end of a link, by the paths that they have through it. */
const through = (link: string, target: string, files: ReadonlyMap<string, string>): [string, string][] => {
  const to = posix.normalize(posix.join(posix.dirname(link), target)).replace(/\/$/, '');
  const whole = files.get(to);
  if (whole !== undefined) return [[link, whole]];
  // A link to a folder that it is in has no end.
  if (link.startsWith(`${to}/`)) return [];
  return [...files].flatMap(([path, id]): [string, string][] =>
    path.startsWith(`${to}/`) ? [[`${link}${path.slice(to.length)}`, id]] : [],
  );
};

/** So many links may lead to each other. */
const deepest = 8;

/** Follows links as far as they lead inside the commit. @returns those that do not */
const follow = (git: Git, links: readonly Entry[], files: Map<string, string>): Entry[] => {
  const targets = contentsOf(
    git,
    links.map(({ id }) => id),
  );
  let open = [...links];
  for (let depth = 0; depth < deepest && open.length > 0; depth += 1) {
    const found = open.map((link) => {
      const target = targets.get(link.id);
      return target instanceof Uint8Array ? through(link.path, textOf(target), files) : [];
    });
    for (const [path, id] of found.flat()) files.set(path, id);
    const left = open.filter((_, index) => found[index]?.length === 0);
    if (left.length === open.length) break;
    open = left;
  }
  return open;
};

/** @returns what is in the commit that a ref names; undefined when git knows none */
export const treeAt = (git: Git, ref: string): Tree | undefined => {
  const listed = git(['ls-tree', '-r', '-z', '--full-tree', `${ref}^{tree}`]);
  if (listed.failure !== undefined) return undefined;
  const entries = entriesIn(textOf(listed.bytes));
  const of = (pattern: RegExp): Entry[] => entries.filter(({ mode }) => pattern.test(mode));
  const files = new Map(of(/^100/).map(({ path, id }) => [path, id]));
  const lost = follow(git, of(/^120000$/), files).filter(({ path }) => /\.(?:json|ya?ml)$/i.test(path));
  const help = 'compare it in its own repository, or name a file or folder outside it';
  return {
    files,
    closed: new Map([
      ...lost.map(({ path }) => [path, unreadable('it is a link to nothing in the commit')] as const),
      ...of(/^160000$/).map(
        ({ path }) => [path, unreadable('it is a submodule, of which git keeps no files here', help)] as const,
      ),
    ]),
  };
};
