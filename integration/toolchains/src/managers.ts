import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from '../../../scripts/packages/pack.ts';
import { expectWritten, writeProject } from './project.ts';
import { runNode, toolFile } from './tools.ts';

const quiet = { CI: 'true', YARN_ENABLE_TELEMETRY: '0', YARN_ENABLE_IMMUTABLE_INSTALLS: '0' };

/** Installs with pnpm, where a package sees what it declares and nothing else, and runs the program. */
export const checkPnpm = async (folder: string, packages: readonly Packed[]): Promise<string> => {
  const project = writeProject(join(folder, 'pnpm'), packages, (overrides) => ({ pnpm: { overrides } }));
  const { dependencies: overrides } = JSON.parse(
    JSON.stringify({
      dependencies: Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`])),
    }),
  ) as { dependencies: Record<string, string> };
  const lines = Object.entries(overrides).map(([name, tarball]) => `  '${name}': '${tarball}'`);
  writeFileSync(join(project, 'pnpm-workspace.yaml'), `overrides:\n${lines.join('\n')}\n`);
  const words = ['install', '--offline', '--store-dir', join(folder, 'pnpm-store')];
  await runNode([toolFile('pnpm/bin/pnpm.mjs'), ...words], { cwd: project, env: quiet });
  expectWritten(await runNode(['program.js'], { cwd: project }));
  return 'isolated node_modules';
};

/** Installs with Yarn Plug'n'Play, without node_modules, and runs the program. */
export const checkYarn = async (folder: string, packages: readonly Packed[]): Promise<string> => {
  const project = writeProject(join(folder, 'yarn'), packages, (resolutions) => ({ resolutions }));
  const settings = ['nodeLinker: pnp', 'enableNetwork: false', `globalFolder: ${join(folder, 'yarn-global')}`];
  writeFileSync(join(project, '.yarnrc.yml'), `${settings.join('\n')}\n`);
  writeFileSync(join(project, 'yarn.lock'), '');
  const yarn = toolFile('@yarnpkg/cli-dist/bin/yarn.js');
  await runNode([yarn, 'install'], { cwd: project, env: quiet });
  expectWritten(await runNode([yarn, 'node', 'program.js'], { cwd: project, env: quiet }));
  return 'Plug’n’Play';
};
