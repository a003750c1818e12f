import { dirname, join } from 'node:path';
import { printable } from '@referral-kit/text';
import { repositoryFolder } from '../folders.ts';
import { git } from '../git.ts';
import { stderr } from '../streams.ts';

/** The files of a repository that it tracks although its patterns ignore them, and the folders above these. */
const trackedIn = (top: string): ReadonlySet<string> => {
  const { bytes, failure, isMissing } = git(top, ['ls-files', '--cached', '--ignored', '--exclude-standard', '-z']);
  if (failure !== undefined) {
    // Without git, and outside a repository, nothing is tracked.
    if (!isMissing && !failure.startsWith('not a git repository')) {
      stderr.write(
        `warning: files that .gitignore names may be left out although git tracks them: ${printable(failure)}\n`,
      );
    }
    return new Set();
  }
  const found = new Set<string>();
  for (const name of bytes.toString().split('\0')) {
    if (name === '') continue;
    for (let path = join(top, name); path !== top && !found.has(path); path = dirname(path)) found.add(path);
  }
  return found;
};

/** The files that git tracks although they are ignored: for git, patterns only count for files that it does not know yet. */
export class TrackedFiles {
  readonly #byTop = new Map<string, ReadonlySet<string>>();

  /**
   * @param path absolute; a path that is ignored, since only of these is it known
   * @returns whether git tracks a file, or a file in a folder
   */
  has(path: string, isFolder: boolean): boolean {
    const top = repositoryFolder(isFolder ? path : dirname(path));
    const known = this.#byTop.get(top) ?? trackedIn(top);
    this.#byTop.set(top, known);
    return known.has(path);
  }
}
