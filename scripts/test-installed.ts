// Runs the tests of the command on the command as users install it: from the packed tarballs, in an empty project.
//
//   npm run --workspace scripts test:installed [-- FILE...]     every test, or those of files whose path contains FILE
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './packages/pack.ts';
import { installTarballs } from './packages/project.ts';
import { publishable, root } from './packages/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
try {
  const project = await installTarballs(await pack(publishable(), folder), join(folder, 'project'));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = ['run', '--mode', 'installed', '--project', 'referral-kit', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, [vitest, ...args], {
    cwd: root,
    env: { ...process.env, INSTALLED_REFERRAL_KIT: join(project, 'node_modules/referral-kit') },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
