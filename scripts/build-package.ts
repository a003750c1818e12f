// Builds the package in the current folder: dist/*.js with one module per source file (private
// workspace packages inlined), and dist/*.d.ts.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

interface Manifest {
  readonly exports?: Record<string, string | { readonly default: string }>;
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

const folder = process.cwd();
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const targets = [
  ...Object.values(manifest.exports ?? {}).map((target) => (typeof target === 'string' ? target : target.default)),
  ...Object.values(manifest.bin ?? {}),
];
const entries = targets
  .filter((target) => target.startsWith('./dist/'))
  .map((target) => target.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

rmSync(join(folder, 'dist'), { recursive: true, force: true });
if (existsSync(join(folder, 'scripts/compile.ts'))) {
  execFileSync(process.execPath, ['scripts/compile.ts'], { cwd: folder, stdio: 'inherit' });
}
const bundle = await rolldown({
  input: entries.map((entry) => join(folder, entry)),
  external: (id) => id.startsWith('node:') || installed.some((name) => id === name || id.startsWith(`${name}/`)),
  platform: 'neutral',
});
await bundle.write({
  dir: join(folder, 'dist'),
  format: 'esm',
  preserveModules: true,
  preserveModulesRoot: join(folder, 'src'),
  entryFileNames: '[name].js',
});
await bundle.close();
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' });
