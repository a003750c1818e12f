import { join } from 'node:path';
import { installLocked } from '../../../scripts/packages/install-locked.ts';

/**
 * Installs the runtimes of `package-lock.json`, unless that was done before.
 *
 * @throws {Error} when npm cannot
 */
export const installRuntimes = (): Promise<void> =>
  installLocked(join(import.meta.dirname, '..'), 'the runtimes (about 1 GB)');
