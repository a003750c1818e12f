// Packs every package that is published into a folder, and lists the tarballs in SHA256SUMS, each after those
// that it needs. Build first.
//   node scripts/release/pack.ts FOLDER
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pack } from '../packages/pack.ts';
import { givenPath, publishable } from '../packages/workspace.ts';
import { dependenciesFirst } from './order.ts';

const sumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('a folder is missing: npm run -w scripts release:pack -- FOLDER');
  process.exit(2);
}
const target = givenPath(folder);
mkdirSync(target, { recursive: true });
const packed = dependenciesFirst(await pack(publishable(), target));
const lines = packed.map(({ tarball }) => `${sumOf(tarball)}  ${basename(tarball)}\n`);
writeFileSync(join(target, 'SHA256SUMS'), lines.join(''));
for (const line of lines) process.stdout.write(line);
