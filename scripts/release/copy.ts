import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../packages/workspace.ts';

/** Every file of the repository that is committed, or would be by `git add`; of its working tree. */
const files = (): string[] => {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' }).split('\0');
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split('\0');
  return listed.filter((path) => path !== '' && !deleted.includes(path));
};

/**
 * Lays a `node_modules` whose packages are links to the installed ones. Links that lead to the workspace's own
 * packages are relative, and are laid again as they are: in a copy of the workspace they lead to the copy's.
 */
const linkModules = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const { name } = entry;
    const [source, target] = [join(from, name), join(to, name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (name.startsWith('@') || name === '.bin') linkModules(source, target);
    else if (!name.startsWith('.')) symlinkSync(source, target);
  }
};

/**
 * Copies the repository as a fresh clone would have it, with what is installed, and nothing that was built.
 *
 * @param folder where the copy is made
 */
export const copyRepository = (folder: string): void => {
  for (const path of files()) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  linkModules(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'packages'))) {
    const modules = join('packages', name, 'node_modules');
    try {
      linkModules(join(root, modules), join(folder, modules));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
};
