import { posix } from 'node:path';
import { contentsOf, type Git, type Tree, treeAt } from './git-tree.ts';
import type { Files, Problem } from './host.ts';
import { isLeftOut, type NoSource, type Source, within } from './source.ts';

/** @returns a path from the root of the repository; undefined for one outside it */
const fromRoot = (path: string, prefix: string): string | undefined => {
  const isRelative = /^\.\.?(\/|$)/.test(path);
  const full = posix.normalize(isRelative ? posix.join(prefix, path) : path).replace(/\/$/, '');
  if (full === '.' || full === '') return '';
  return full === '..' || full.startsWith('../') ? undefined : full;
};

/** What helps when a ref is not known: a clone may not have all. */
const fetching = (git: Git): string => {
  const isShallow = git(['rev-parse', '--is-shallow-repository']).bytes.toString().trim() === 'true';
  return isShallow
    ? 'the clone is shallow; fetch the rest first: git fetch --tags --unshallow'
    : 'fetch it first, as with: git fetch --tags';
};

const isAtOrBelow = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

/** What cannot be looked into, in or around a place. */
const closedAround = ({ closed }: Tree, place: string): [path: string, problem: Problem][] =>
  [...closed].filter(([path]) => isAtOrBelow(path, place) || isAtOrBelow(place, path));

/**
 * @param ref a tag, a branch, a commit
 * @param path from the root of the repository, or from the working folder if it begins with a dot
 * @returns a file or folder as it was at a git ref
 */
export const atRef = (
  ref: string,
  path: string,
  cwd: string,
  { git: run, isSkipped }: Pick<Files, 'git' | 'isSkipped'>,
): Source | NoSource => {
  const git: Git = (args, input) => run(cwd, args, input);
  const none = (message: string, help?: string): NoSource => ({
    name: `git:${ref}${path === '' ? '' : `:${path}`}`,
    code: 'file/not-found',
    message,
    ...(help !== undefined && { help }),
  });
  const place = git(['rev-parse', '--show-prefix']);
  if (place.isMissing) return none(`git cannot be run: ${place.failure}`);
  if (place.failure !== undefined) return none(place.failure);
  const full = fromRoot(path, place.bytes.toString().replace(/\n$/, ''));
  if (full === undefined) return none('the path leads out of the repository');
  const tree = treeAt(git, ref);
  if (tree === undefined) return none(`git knows no ref ${ref}`, fetching(git));
  const { files } = tree;
  const closed = closedAround(tree, full);
  const [above] = closed.filter(([at]) => isAtOrBelow(full, at));
  if (above) return { ...none(''), ...above[1] };
  const named = within([...files.keys(), ...closed.map(([at]) => at)], full, isSkipped);
  if (!named) return none(`there is no file or folder ${full} at ${ref}`);
  const rooted = (file: string): string => posix.normalize(posix.join(named.prefix, file));
  const problems = new Map(closed.filter(([at]) => !isLeftOut(posix.relative(full, at), isSkipped)));
  const paths = [...named.paths, ...[...problems.keys()].map((at) => posix.relative(full, at))];
  const idOf = (file: string): string | undefined => files.get(rooted(file));
  const contents = contentsOf(
    git,
    paths.flatMap((file) => idOf(file) ?? []),
  );
  return {
    ...named,
    paths: [...new Set(paths)],
    shown: (file) => `git:${ref}:${posix.join(named.prefix, file)}`,
    read: (file) => {
      const [id, problem] = [idOf(file), problems.get(rooted(file))];
      if (problem) return problem;
      return id === undefined ? undefined : (contents.get(id) ?? contentsOf(git, [id]).get(id));
    },
  };
};
