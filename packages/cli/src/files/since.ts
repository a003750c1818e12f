import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { quoted } from '../text/printable.ts';
import { UsageError } from '../usage.ts';
import { git } from './git.ts';
import { documentOf } from './sidecars.ts';

/** @returns what git prints, or nothing when it fails */
const printed = (cwd: string, args: readonly string[]): string | undefined => {
  const { bytes, failure, isMissing } = git(cwd, args);
  if (isMissing) throw new UsageError(`--since needs git, which cannot be run: ${failure}`);
  return failure === undefined ? bytes.toString() : undefined;
};

const paths = (top: string, list: string | undefined): string[] =>
  (list ?? '')
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => join(top, path));

/**
 * @param reference a commit, a branch or a tag
 * @returns the absolute paths of the files that differ from where the branch left the reference: in commits,
 * in the index or in the working folder, or that git does not know yet; with the documents of such sidecars
 * @throws {UsageError} when there is no such commit, or no repository
 */
export const changedSince = (reference: string, cwd: string): Set<string> => {
  const top = printed(cwd, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '');
  if (top === undefined) throw new UsageError(`--since ${reference} needs a git repository, and ${cwd} is in none`);
  const isName = !reference.startsWith('-') && reference !== '';
  const commit = isName
    ? printed(cwd, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`])?.trim()
    : undefined;
  if (commit === undefined) {
    throw new UsageError(
      `--since: there is no commit ${quoted(reference)}; name a commit, branch or tag, and fetch it first if the clone is shallow`,
    );
  }
  const base = printed(top, ['merge-base', commit, 'HEAD'])?.trim() ?? commit;
  const differing = printed(top, [
    'diff',
    '--name-only',
    '--no-renames',
    '--diff-filter=d',
    '--no-ext-diff',
    '-z',
    base,
    '--',
  ]);
  const unknown = printed(top, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (differing === undefined || unknown === undefined)
    throw new UsageError(`--since: git cannot compare ${reference}`);
  const real = realpathSync(top);
  const changed = [...paths(real, differing), ...paths(real, unknown)];
  return new Set(changed.flatMap((path) => [path, documentOf(path) ?? path]));
};
