import { existsSync, realpathSync, statSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import { UsageError } from '@referral-kit/command-line/usage';
import { displayPath, gitFolder } from '@referral-kit/files/folders';
import { quoted } from '@referral-kit/text';
import { standardInput } from '../files/source-file.ts';

/** The folder that the paths of reports for other services count from. */
export interface ReportRoot {
  /** The working folder, counted from the root, with forward slashes; empty where it is the root. */
  readonly folder: string;
}

/** The working folder as the root. */
export const workingFolderAsRoot: ReportRoot = { folder: '' };

/**
 * @param file the name of a file, counted from the working folder
 * @returns its name, counted from the root
 */
export const fromRoot = ({ folder }: ReportRoot, file: string): string =>
  folder === '' || file === standardInput.name || posix.isAbsolute(file) || /^[a-z]:\//i.test(file)
    ? file
    : posix.normalize(`${folder}/${file}`);

/** The environment variables that name the folder in which a service has checked out the repository. */
const variables = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

const isInside = (folder: string, root: string): boolean => !/^\.\.(?:[\\/]|$)|^[a-z]:/i.test(relative(root, folder));

const checkoutFolder = (cwd: string): string | undefined =>
  variables
    .flatMap((variable) => process.env[variable] || [])
    .flatMap((folder) => (existsSync(folder) ? realpathSync(folder) : []))
    .find((folder) => isInside(cwd, folder));

/**
 * @param requested what `--report-root` names
 * @returns the root that was asked for; else the checkout of a CI service that the working folder is in; else the
 * root of the Git repository; else the working folder
 * @throws {UsageError} for a root that is not a folder
 */
export const reportRoot = (requested: string | undefined, cwd: string): ReportRoot => {
  const root = requested === undefined ? (checkoutFolder(cwd) ?? gitFolder(cwd) ?? cwd) : resolve(cwd, requested);
  if (requested !== undefined && !statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--report-root is ${quoted(requested)}, which is not a folder.`);
  }
  const folder = displayPath(requested === undefined ? root : realpathSync(root), cwd);
  return { folder: folder === '.' ? '' : folder };
};
