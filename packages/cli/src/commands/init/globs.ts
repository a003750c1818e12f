import { isGlob } from '../../files/resolve-paths.ts';
import type { FoundPath } from './paths.ts';
import type { Folder } from './tree.ts';

/** From so many folders of one form on, a pattern stands for them, and for those that come later. */
const enough = 3;

/** @returns the folder at a path, if it has files that may hold documents */
const folderAt = (top: Folder, names: readonly string[]): Folder | undefined =>
  names.reduce<Folder | undefined>((outer, name) => outer?.folders.get(name), top);

/** A path with one folder left open: `services/*` and `fixtures`. */
interface Form {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const textOf = ({ above, below }: Form): string => [...above, '*', ...below].join('/');

/** @returns the forms of a folder's path; its own name is never left open */
const formsOf = (path: string): Form[] => {
  const names = path.split('/');
  return names.slice(0, -1).map((_, at) => ({ above: names.slice(0, at), below: names.slice(at + 1) }));
};

/** @returns the paths that a pattern would lead to now */
const matchesOf = (top: Folder, { above, below }: Form): string[] =>
  [...(folderAt(top, above)?.folders.keys() ?? [])]
    .map((name) => [...above, name, ...below])
    .filter((names) => folderAt(top, names) !== undefined)
    .map((names) => names.join('/'));

/**
 * Puts a pattern in the place of folders of the same name in folders next to each other, so that the next such folder is
 * not forgotten.
 *
 * @param paths of which a pattern may take no other in
 */
export const withGlobs = (top: Folder, paths: readonly FoundPath[]): FoundPath[] => {
  const left = new Map(paths.map((each) => [each.path, each]));
  const forms = new Map(
    paths.flatMap(({ path }) => (isGlob(path) ? [] : formsOf(path))).map((form) => [textOf(form), form]),
  );
  for (const [path, form] of forms) {
    const matched = matchesOf(top, form);
    if (matched.length < enough || !matched.every((each) => left.has(each))) continue;
    const count = matched.reduce((sum, each) => sum + (left.get(each)?.count ?? 0), 0);
    for (const each of matched) left.delete(each);
    left.set(path, { path, count });
  }
  return [...left.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
};
