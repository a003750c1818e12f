// Shows that a build is never stale: in a copy of the repository, one line of one source or script is changed, and
// what a build then makes, with all that turbo has cached, must equal what a build without any cache makes.
//
//   npm run -w scripts check:builds -- [--count N] [--seed TEXT] [--file PATH ...]
//
// Files are drawn, each from another part of the repository, until N of them (4 unless told otherwise) changed what is built; the
// seed is the last commit unless told otherwise.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './packages/workspace.ts';
import { copyRepository } from './release/copy.ts';

const { values } = parseArgs({
  options: { count: { type: 'string' }, seed: { type: 'string' }, file: { type: 'string', multiple: true } },
});

/** Files that a build is made from, by the part of the repository that they belong to. */
const parts: readonly string[] = [
  'schemas/source/*/*.ts',
  'schemas/source/parts/*.ts',
  'schemas/source/codes/*',
  'schemas/scripts/*.ts',
  'packages/*/scripts/*.ts',
  'packages/{codegen,text,date-time}/src/*.ts',
  'packages/{types,catalogs,lifecycle,validator,normalizer,testing,compat,cli}/src/**/*.ts',
  'scripts/build/*.ts',
];

/** A string in the middle of a line that a reader would read: with a space in it, so no path and no name. */
const prose = /(['"`])([A-Za-z][a-z]+) ([a-z][^'"`\n]*)\1/g;

/** @returns the text with one word more in one of its strings; `undefined` where it has none to change. */
const edited = (text: string, pick: number): string | undefined => {
  const found = [...text.matchAll(prose)];
  const one = found[pick % Math.max(found.length, 1)];
  if (one === undefined) return undefined;
  const [whole, quote = '', first, rest] = one;
  const changed = `${quote}${first} really ${rest}${quote}`;
  return text.slice(0, one.index) + changed + text.slice(one.index + whole.length);
};

const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE();

const seed = values.seed ?? execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const copy = mkdtempSync(join(tmpdir(), 'referral-kit-builds-'));

/** @returns a digest of all that a build makes or brings up to date. */
const digest = (): string => {
  const made = ['{schemas,packages/*}/dist/**', 'packages/*/src/{compiled,generated}/**', 'schemas/20*/**'];
  const hash = createHash('sha256');
  const files = globSync(made, { cwd: copy, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
};

/** Builds everything, as a developer does. @returns a digest of what came of it; of a build that fails, that it failed */
const build = (...flags: string[]): string => {
  const { CI: _, ...env } = process.env;
  const { status } = spawnSync('turbo', ['run', 'build', '--output-logs=none', ...flags], { cwd: copy, env });
  return status === 0 ? digest() : 'failed';
};

const removeBuilt = (): void => {
  for (const folder of globSync(['{schemas,packages/*}/dist', 'packages/*/src/compiled'], { cwd: copy })) {
    rmSync(join(copy, folder), { recursive: true });
  }
};

/** A file of each part that has one that can be changed. */
const drawn = (): string[] => {
  const order = parts.toSorted((a, b) => numberOf(seed + a) - numberOf(seed + b));
  return order.flatMap((part) => {
    const files = globSync(part, { cwd: copy }).filter((file) => !/\/(compiled|generated)\//.test(file));
    const able = files.filter((file) => edited(readFileSync(join(copy, file), 'utf8'), 0) !== undefined);
    return able.toSorted((a, b) => numberOf(seed + a) - numberOf(seed + b)).slice(0, 1);
  });
};

let stale = 0;
let changes = 0;
try {
  copyRepository(copy);
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
  const original = build();
  if (original === 'failed') throw new Error('the unchanged copy does not build');
  const enough = values.file ? Number.POSITIVE_INFINITY : Number(values.count ?? 4);
  for (const file of values.file ?? drawn()) {
    if (changes >= enough) break;
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, edited(text, numberOf(seed + file)) ?? text);
    const cached = build();
    removeBuilt();
    const clean = build('--force');
    const verdict = cached === clean ? 'the same' : 'STALE: a cached build differs from a clean one';
    if (cached !== clean) stale += 1;
    if (clean !== original) changes += 1;
    console.log(`${file}: ${verdict}${clean === original ? ', and as before the change' : ''}`);
    writeFileSync(path, text);
    removeBuilt();
    if (build() !== original) {
      stale += 1;
      console.log(`${file}: STALE: taking the change back does not give the first build`);
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
if (changes === 0) {
  console.error(`No change changed what is built, so nothing was shown (seed ${seed}).`);
  process.exit(1);
}
if (stale > 0) {
  console.error(`${stale} build(s) were stale (seed ${seed}). Declare what they read as inputs in turbo.json.`);
  process.exit(1);
}
console.log(`Cached builds equal clean ones (${changes} change(s) reached what is built, seed ${seed}).`);
