import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UsageError } from '@referral-kit/command-line/usage';
import { type GitResult, git } from '@referral-kit/files/git';
import { statsAt } from '@referral-kit/files/stats';
import { quoted } from '@referral-kit/text';
import { baselineName, configMember, configNames, manifestName } from '../config.ts';
import { documentOf } from './sidecars.ts';

/** The files that decide about what is next to and below them: what is read, how it is judged, and by which version. */
const deciding: ReadonlySet<string> = new Set([
  ...configNames,
  baselineName,
  '.gitignore',
  '.referralignore',
  ...['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'],
]);

const isSchema = (name: string): boolean => name.endsWith('.schema.json');

const isFolder = (path: string): boolean => statsAt(path)?.isDirectory() === true;

const complain = (reference: string, failure: string): UsageError =>
  new UsageError(`--since ${reference} failed in git: ${failure.replaceAll(/\s+/g, ' ')}`);

/** Asks git something that it can answer in any repository. */
const answer = (cwd: string, args: readonly string[]): GitResult & { readonly text: string } => {
  const ran = git(cwd, args);
  if (ran.isMissing) throw new UsageError(`--since needs git, which cannot be run: ${ran.failure}`);
  return { ...ran, text: ran.bytes.toString() };
};

/** @throws {UsageError} with what git says, and its remedy, when it cannot look at a repository */
const demand = (reference: string, cwd: string, args: readonly string[]): string => {
  const { failure, text } = answer(cwd, args);
  if (failure !== undefined) throw complain(reference, failure);
  return text;
};

/** @throws {UsageError} when there is no such commit */
const commitOf = (reference: string, top: string): string => {
  const isName = !reference.startsWith('-') && reference !== '';
  const { failure, text } = isName
    ? answer(top, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`])
    : { failure: 'no name', text: '' };
  if (failure === undefined) return text.trim();
  throw new UsageError(
    `--since: there is no commit ${quoted(reference)}. Expected a commit, branch or tag. In a shallow clone, fetch it first.`,
  );
};

/** Whether the configuration stood in a `package.json` that has changed: that it stands there now is known anyway. */
const hadConfiguration = (top: string, base: string, path: string): boolean => {
  const name = relative(top, path).split(sep).join('/');
  const { bytes, failure } = git(top, ['show', `${base}:${name}`]);
  return failure === undefined && bytes.includes(`"${configMember}"`);
};

/** What has changed, and what that can affect. */
export class Changes {
  readonly #paths = new Set<string>();
  /** The folders below which everything may be judged in another way. */
  readonly #folders = new Set<string>();

  /** @param paths the absolute paths of everything that was added, changed or removed: files, and folders that git sees as one */
  constructor(paths: Iterable<string>, hadConfigurationAt: (path: string) => boolean) {
    for (const path of paths) {
      const name = basename(path);
      this.#paths.add(path).add(documentOf(path) ?? path);
      if (deciding.has(name) || (name === manifestName && hadConfigurationAt(path))) this.#folders.add(dirname(path));
      else if (isSchema(name)) this.#folders.add(sep);
      else if (isFolder(path)) this.#folders.add(path);
    }
  }

  /** Whether a file itself has changed, been added or been removed. */
  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** Whether what is said of a file may be another than before. */
  affects(path: string): boolean {
    if (this.#paths.has(path)) return true;
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (this.#folders.has(folder)) return true;
      if (folder === dirname(folder)) return this.#folders.has(sep);
    }
  }
}

/**
 * @param reference a commit, a branch or a tag
 * @returns what differs from where the branch left the reference: in commits, in the index or in the working folder,
 * submodules included, and what git does not know yet
 * @throws {UsageError} when there is no such commit, or git cannot look at the repository
 */
export const changedSince = (reference: string, cwd: string): Changes => {
  const { failure, text } = answer(cwd, ['rev-parse', '--show-toplevel']);
  if (failure?.startsWith('not a git repository')) {
    throw new UsageError(`--since ${reference} needs a git repository, and ${cwd} is not in one.`);
  }
  if (failure !== undefined) throw complain(reference, failure);
  const top = text.replace(/\r?\n$/, '');
  const commit = commitOf(reference, top);
  const common = answer(top, ['merge-base', commit, 'HEAD']);
  const base = common.failure === undefined ? common.text.trim() : commit;
  const differing = [
    'diff',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=none',
    '-z',
    base,
    '--',
  ];
  const unknown = ['ls-files', '--others', '--exclude-standard', '-z'];
  const real = realpathSync(top);
  const paths = [differing, unknown].flatMap((args) =>
    demand(reference, top, args)
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => join(real, name)),
  );
  return new Changes(paths, (path) => hadConfiguration(real, base, path));
};
