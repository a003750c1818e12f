// Writes every committed generated file of the workspace. With --check, only says which are out of date.
//
// A build names the folders that it needs. It brings them up to date, except in CI (the variable CI is set), where it
// refuses: what is tested there must be what was committed.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Generated, generate } from '@referral-kit/codegen/write';

const root = join(import.meta.dirname, '..');

// Schemas first: all else is derived from them.
const all = ['schemas', ...readdirSync(join(root, 'packages')).map((name) => join('packages', name))];
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folders = named.length > 0 ? named : all;
const check = process.argv.includes('--check') || (named.length > 0 && Boolean(process.env.CI));
let stale = 0;
for (const folder of folders) {
  const file = join(root, folder, 'scripts/generated.ts');
  if (!existsSync(file)) continue;
  const { targets } = (await import(file)) as { targets: readonly Generated[] };
  for (const target of targets) {
    for (const path of await generate(target, !check)) {
      stale += 1;
      console.log(`${check ? 'out of date' : 'written'}: ${join(folder, path)}`);
    }
  }
}
if (check && stale > 0) {
  console.error(
    `${stale} generated file(s) differ from what their sources give. To bring them up to date: npm run generate`,
  );
  process.exit(1);
}
console.log(stale === 0 ? 'every generated file is up to date' : `${stale} file(s) written`);
