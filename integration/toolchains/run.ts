// Uses the packed packages with the compilers, bundlers, package managers and test runners that people have. Prints one
// line for each; exits with 1 if one of them refuses a package, or makes something else of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../../scripts/packages/pack.ts';
import { installTarballs } from '../../scripts/packages/project.ts';
import { Report } from '../../scripts/packages/report.ts';
import { publishable } from '../../scripts/packages/workspace.ts';
import { bundlerNames, checkBundler } from './src/bundlers.ts';
import { checkCompiler, versions } from './src/compilers.ts';
import { checkJest } from './src/jest.ts';
import { checkPnpm, checkYarn } from './src/managers.ts';
import { standing, writeProject } from './src/project.ts';
import { installTools } from './src/tools.ts';
import { checkTypebox } from './src/typebox.ts';

const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
const report = new Report();
const [, , ...chosen] = process.argv;

const check = async (tool: string, run: () => Promise<string>): Promise<void> => {
  if (chosen.length > 0 && !chosen.some((name) => tool.startsWith(name))) return;
  try {
    report.add(tool, await run(), [], '');
  } catch (error) {
    report.add(tool, 'failed', String((error as Error).message).split('\n'), 'fix the package');
  }
};

try {
  await installTools();
  const packed = await pack(publishable(), folder);
  const packages = standing(packed);
  const project = await installTarballs(packages, join(folder, 'npm'));
  writeProject(project, packages);
  for (const version of versions) await check(`TypeScript ${version}`, () => checkCompiler(version, project, packages));
  for (const name of bundlerNames) await check(name, () => checkBundler(name, project));
  await check('Jest', () => checkJest(project));
  await check('pnpm', () => checkPnpm(folder, packages));
  await check('Yarn', () => checkYarn(folder, packages));
  await check('TypeBox', () => checkTypebox(folder, packed));
} finally {
  if (process.argv.includes('--keep')) console.log(`kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = report.end() ? 0 : 1;
