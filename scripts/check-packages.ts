// Checks the packages as they would be published: packs them, looks into the tarballs, installs them into an
// empty project, and uses them there. Prints one line a check; exits with 1 if one fails.
// With --keep, the project stays for a look; with --update, the lists of files are written, and no more.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandFaults } from './packages/command.ts';
import { runFaults, writeConsumer } from './packages/consumer.ts';
import { contentFaults } from './packages/contents.ts';
import { exampleFaults } from './packages/examples.ts';
import { goldenFaults, update, writeGolden } from './packages/golden.ts';
import { hoverFaults } from './packages/hover.ts';
import { privateFaults, standaloneEntries, standaloneFaults, undeclaredFaults } from './packages/imports-check.ts';
import { installScriptFaults } from './packages/install-scripts.ts';
import { attwFaults, publintFaults } from './packages/lint.ts';
import { pack } from './packages/pack.ts';
import { installTarballs } from './packages/project.ts';
import { Report } from './packages/report.ts';
import { sizeFaults } from './packages/sizes.ts';
import { describeSetting, settings, typeFaults } from './packages/type-check.ts';
import { publishable } from './packages/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
const report = new Report();

const check = async (): Promise<void> => {
  const packages = await pack(publishable(), folder);
  if (process.argv.includes('--update')) {
    for (const packed of packages) report.add('files', writeGolden(packed), [], update);
    return;
  }
  for (const packed of packages) {
    const { name, files, size } = packed;
    const subject = `${name}: ${files.length} files, ${Math.ceil(size / 1024)} kB`;
    report.add('contents', subject, contentFaults(packed), 'fix "files" of its package.json, or add what is missing');
    report.add('files', name, goldenFaults(packed), `if that is meant: ${update}`);
    report.add('no scripts', name, installScriptFaults(packed), 'let it install without running code');
  }

  const linted = packages.map(async (packed) => ({
    name: packed.name,
    publint: await publintFaults(packed),
    attw: await attwFaults(packed),
  }));
  for (const { name, publint, attw } of await Promise.all(linted)) {
    report.add('publint', name, publint, 'fix its package.json');
    report.add('attw', name, attw, 'fix "exports" of its package.json');
  }

  const project = await installTarballs(packages, join(folder, 'consumer'));
  const installed = (name: string): string => join(project, 'node_modules', name);
  for (const packed of packages) {
    const faults = undeclaredFaults(packed, installed(packed.name));
    report.add('declared', packed.name, faults, 'list it in "dependencies", or do not import it');
    const hidden = privateFaults(packed, installed(packed.name));
    report.add('published', packed.name, hidden, 'declare the type in the package itself');
    const entries = standaloneEntries(packed);
    if (entries.length === 0) continue;
    const subject = `${packed.name}: ${entries.length} entries`;
    report.add('standalone', subject, standaloneFaults(packed, installed(packed.name)), 'import it as a type, or not');
  }

  const files = writeConsumer(packages, project);
  for (const setting of settings) {
    const faults = await typeFaults(project, files, setting);
    report.add('types', describeSetting(setting), faults, 'fix the declarations, or integration/consumer');
  }
  report.add('hover', 'what an editor shows', await hoverFaults(project), 'name the types that are written out');
  for (const file of files) {
    report.add('run', file, await runFaults(project, file), `fix the package, or integration/consumer/${file}`);
  }
  report.add('command', 'npx referral-kit', await commandFaults(project), 'fix packages/cli');
  report.add(
    'sizes',
    'what users import',
    await sizeFaults(project),
    'import less, or raise scripts/packages/bundle.ts',
  );
  for (const [what, faults] of Object.entries(await exampleFaults(project)))
    report.add('examples', what, faults, 'fix the example, or the package');
};

try {
  await check();
} catch (error) {
  report.add('checks', 'could not go on', [String(error)], 'fix that, then run this again: npm run packages');
} finally {
  if (process.argv.includes('--keep')) console.log(`kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
process.exitCode = report.end() ? 0 : 1;
