// Puts the validators that confirm most witnesses into dist/bundled.cjs, and their licences next to it. Part of the
// build.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { bundled } from './bundled.ts';
import { mit } from './mit.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author: string;
}

const source = join(import.meta.dirname, '../src/bundled.ts');
const folder = join(import.meta.dirname, '../dist');
const modules = join(import.meta.dirname, '../../../node_modules');

const licenceOf = (name: string): string => {
  const { version, license, author } = JSON.parse(
    readFileSync(join(modules, name, 'package.json'), 'utf8'),
  ) as Manifest;
  if (license !== 'MIT') throw new Error(`${name} has the licence ${license}. Expected MIT.`);
  const own = join(modules, name, 'LICENSE');
  const text = existsSync(own) ? readFileSync(own, 'utf8').trim() : mit(author);
  return `${name} ${version}\n\n${text}\n`;
};

const bundle = await rolldown({ input: source, platform: 'node' });
const { output } = await bundle.write({ file: join(folder, 'bundled.cjs'), format: 'cjs' });
await bundle.close();

const [{ moduleIds }] = output;
const found = moduleIds.flatMap((id) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? []);
const names = [...new Set(found.map((name) => name.replace('\\', '/')))].sort();
if (names.join() !== [...bundled].sort().join())
  throw new Error(
    `The bundle holds ${names.join(', ')}. Expected ${bundled.join(', ')}, as scripts/bundled.ts has it.`,
  );

mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'bundled.LICENSES.txt'),
  `bundled.cjs holds code of these packages:\n\n${bundled.map(licenceOf).join('\n---\n\n')}`,
);
