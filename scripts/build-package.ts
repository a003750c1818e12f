// Builds the package in the current folder: one module per entry of its `exports`, what they share in a few
// chunks (few files start fast, and bundlers still drop what is unused), private workspace packages
// inlined; and the declarations. Lays the license next to them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CodeSplittingGroup, rolldown } from 'rolldown';
import { plainOutput } from './build/plain-output.ts';
import { quickBuiltins } from './build/quick-builtins.ts';

interface Manifest {
  readonly exports?: Record<string, string | Readonly<Record<string, string>>>;
  readonly imports?: Record<string, string | Readonly<Record<string, string>>>;
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

const folder = process.cwd();
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const targets = [
  ...[...Object.values(manifest.exports ?? {}), ...Object.values(manifest.imports ?? {})].flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  ),
  ...Object.values(manifest.bin ?? {}),
];
const entries = targets
  .filter((target) => target.startsWith('./dist/') && target.endsWith('.js'))
  .map((target) => target.slice('./dist/'.length, -'.js'.length));
const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

// A command is started again and again; so it takes the members of Node's modules one by one, and holds what other
// packages offer to it alone: every file that is opened takes time.
const isCommand = manifest.bin !== undefined;
const isOwn = (id: string): boolean => isCommand && /^@referral-kit\/[^/]+\/internal\//.test(id);
const isOutside = (id: string): boolean =>
  id.startsWith('node:')
    ? !isCommand || id === 'node:module'
    : installed.some((name) => id === name || id.startsWith(`${name}/`)) && !isOwn(id);

/** What the package wants to have in one file, if that is not left to the bundler. */
const chunks = async (): Promise<CodeSplittingGroup[]> => {
  const file = join(folder, 'scripts/chunks.ts');
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as { chunks: CodeSplittingGroup[] }).chunks : [];
};

rmSync(join(folder, 'dist'), { recursive: true, force: true });
if (existsSync(join(folder, 'scripts/compile.ts'))) {
  execFileSync(process.execPath, ['scripts/compile.ts'], { cwd: folder, stdio: 'inherit' });
}
const groups = await chunks();
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, join(folder, 'src', `${entry}.ts`)])),
  external: (id) => isOutside(id),
  platform: 'neutral',
  plugins: isCommand ? [quickBuiltins, plainOutput] : [plainOutput],
  // Without it a module cannot be apart from what it imports; no entry has more exports for it.
  ...(groups.some((group) => group.includeDependenciesRecursively === false) && {
    preserveEntrySignatures: 'allow-extension' as const,
  }),
  ...(isCommand && { treeshake: { propertyReadSideEffects: false } }),
});
await bundle.write({
  dir: join(folder, 'dist'),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: { groups },
});
await bundle.close();
// Nothing can be imported from a command, so it has no declarations.
if (!isCommand) execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' });
copyFileSync(join(import.meta.dirname, '../LICENSE'), join(folder, 'LICENSE'));
