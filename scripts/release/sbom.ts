// Writes a bill of materials (CycloneDX) next to each tarball of a folder, from the same commit always the same.
// Exits with 1 when one is not valid, or does not list what the package ships and needs.
//   node scripts/release/sbom.ts FOLDER
import { writeFileSync } from 'node:fs';
import { run } from '../packages/run.ts';
import { givenPath, root } from '../packages/workspace.ts';
import { bomOf } from './bom.ts';
import { bomFaults } from './bom-check.ts';
import { withBundled } from './bundled.ts';
import { readTarballs } from './tarballs.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'a folder of tarballs is missing: npm run -w scripts release:pack -- FOLDER, then npm run -w scripts sbom -- FOLDER',
  );
  process.exit(2);
}
const committed = await run('git', ['log', '-1', '--format=%ct'], { cwd: root });
const time = new Date(Number(committed.stdout) * 1000).toISOString();
const packages = await Promise.all((await readTarballs(givenPath(folder))).map(withBundled));
for (const packed of packages) {
  const bom = await bomOf(packed, packages, time);
  const faults = bomFaults(bom, packed);
  for (const fault of faults) console.error(`${packed.name}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  const path = packed.tarball.replace(/tgz$/, 'cdx.json');
  writeFileSync(path, `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${path}: ${packed.files.length} files, ${bom.components.length} packages`);
}
