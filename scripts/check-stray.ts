// Part of `npm run lint`: names every file that nothing explains, so that by-products of a tool or a shell are not
// committed unnoticed. Exits with 1 when there is one.
import { root } from './packages/workspace.ts';
import { strayFiles } from './stray/files.ts';
import { repositoryFiles } from './stray/repository.ts';
import { strayScripts } from './stray/scripts.ts';

const faults = [...strayFiles(repositoryFiles(root)), ...strayScripts(root)];
for (const { path, reason } of faults) console.error(`${path}: ${reason}`);
console.log(
  faults.length === 0 ? 'nothing stray' : `${faults.length} stray; delete it, or say in scripts/stray why not`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
