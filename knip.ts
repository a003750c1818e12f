import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnipConfig } from 'knip';

// Nothing that is exported, installed or lying about is without a use. What a package offers is read from its
// `package.json`; listed here is only what no manifest names.

interface Manifest {
  readonly exports?: Record<string, string | { readonly default: string }>;
  readonly imports?: Record<string, string>;
}

type Workspace = Exclude<KnipConfig['workspaces'], undefined>[string];

/** The sources of the modules that a package offers, itself and by the hooks of the build. */
const entriesOf = (folder: string): string[] => {
  const { exports = {}, imports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const targets = [...Object.values(exports).map((one) => (typeof one === 'string' ? one : one.default))];
  return [
    ...[...targets, ...Object.values(imports)]
      .filter((target) => target.startsWith('./dist/'))
      .map((target) => target.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')),
    ...['generated', 'compile', 'chunks'].map((hook) => `scripts/${hook}.ts`),
    'test/*.ts',
  ].filter((path) => path.includes('*') || existsSync(join(folder, path)));
};

const extra: Readonly<Record<string, Workspace>> = {
  // Imported by the modules that the build compiles into src/compiled, which is not committed.
  'packages/validator': {
    entry: ['src/{explain,guard}/index.ts', 'src/{advice,create-validator,shared,warnings}.ts'],
  },
  // What its generator reads, and nothing imports.
  'packages/cli': { ignoreDependencies: ['@referral-kit/schemas'] },
};

const packages = Object.fromEntries(
  globSync('packages/*/package.json', { cwd: import.meta.dirname }).map((manifest) => {
    const folder = join(manifest, '..').replaceAll('\\', '/');
    const { entry = [], ...rest } = (extra[folder] ?? {}) as { entry?: string[] };
    return [folder, { entry: [...entriesOf(join(import.meta.dirname, folder)), ...entry], ...rest }];
  }),
);

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        'scripts/test/*.ts',
        'scripts/release/registry/serve.ts',
        'integration/runtimes/suite/{page,process,worker}.ts',
        'integration/consumer/*.ts',
      ],
      project: ['scripts/**/*.ts', 'integration/**/*.ts'],
      ignoreDependencies: ['@arethetypeswrong/cli', '@cyclonedx/cyclonedx-library'],
    },
    schemas: {
      entry: ['source/*/index.ts', 'source/parts/standalone.ts', 'scripts/generated.ts', 'test/*.ts'],
      project: ['**/*.ts'],
    },
    ...packages,
    bench: { entry: ['src/**/*.{ts,js,mjs}'] },
  },
};

export default config;
