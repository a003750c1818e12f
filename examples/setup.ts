// Installs what the examples need: the frameworks as package-lock.json has them, and Referral Kit's own
// packages packed from this repository, as they would be published. Build them first: npm run build
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const names = ['types', 'validator', 'lifecycle', 'normalizer', 'testing'];
const packages = ['schemas', ...names.map((name) => `packages/${name}`)];
const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];

const npm = (cwd: string, ...words: string[]): string =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: 120_000 });

const pack = (name: string, destination: string): string => {
  const [packed] = Object.values(
    JSON.parse(npm(join(root, name), 'pack', '--json', '--ignore-scripts', '--pack-destination', destination)),
  ) as { filename: string; files: { path: string }[] }[];
  if (!packed?.files.some(({ path }) => path.startsWith('dist/')))
    throw new Error(`${name} is not built: npm run build`);
  return join(destination, packed.filename);
};

/** Installs into `folder`, which has the package.json and the lock file of this one. */
export const install = (folder: string): void => {
  const tarballs = mkdtempSync(join(tmpdir(), 'referral-kit-packed-'));
  try {
    const packed = packages.map((name) => pack(name, tarballs));
    npm(folder, 'ci', ...quiet);
    npm(folder, 'install', '--no-save', ...quiet, ...packed);
  } finally {
    rmSync(tarballs, { recursive: true, force: true });
  }
};

if (process.argv[1] === import.meta.filename) install(import.meta.dirname);
