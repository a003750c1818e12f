import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnipConfig } from 'knip';

// Nothing that is exported, installed or lying about is without a use. What a package offers is read from its
// `package.json`; listed here is only what no manifest names.

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly devDependencies?: Record<string, string>;
  readonly exports?: Record<string, string | Readonly<Record<string, string>>>;
  readonly imports?: Record<string, string | Readonly<Record<string, string>>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** What reads the contract through the code generator depends on it without an import. */
const readsContract = ({ devDependencies = {} }: Manifest): boolean => '@referral-kit/codegen' in devDependencies;

const workspaces = globSync('packages/*', { cwd: import.meta.dirname }).map((folder) =>
  manifestOf(join(import.meta.dirname, folder)),
);

/** What the private packages that are inlined into a package import in its name. */
const importedByInlined = ({ devDependencies = {} }: Manifest): string[] =>
  workspaces
    .filter((each) => each.private === true && each.name in devDependencies)
    .flatMap((each) => Object.keys(each.devDependencies ?? {}));

/** The sources of the modules that a package offers, itself and by the hooks of the build. */
const entriesOf = (folder: string, { exports = {}, imports = {} }: Manifest): string[] => {
  const targets = [...Object.values(exports), ...Object.values(imports)];
  return [
    ...targets
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .filter((target) => target.startsWith('./dist/') && target.endsWith('.js'))
      .map((target) => target.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')),
    ...['generated', 'compile', 'chunks'].map((hook) => `scripts/${hook}.ts`),
    'test/*.ts',
  ].filter((path) => path.includes('*') || existsSync(join(folder, path)));
};

const extraEntries: Readonly<Record<string, readonly string[]>> = {
  // Made into a file of its own by the build, and loaded from there.
  'packages/compat': ['src/bundled.ts'],
  // Imported by the modules that the build compiles into src/compiled, which is not committed.
  'packages/validator': [
    'src/{bytes,explain,guard}/index.ts',
    'src/{event/router,list/split}.ts',
    'src/{advice,create-validator,documented,shared,warnings,with-bytes}.ts',
  ],
};

const packages = Object.fromEntries(
  globSync('packages/*/package.json', { cwd: import.meta.dirname }).map((path) => {
    const folder = join(path, '..').replaceAll('\\', '/');
    const manifest = manifestOf(join(import.meta.dirname, folder));
    const entry = [...entriesOf(join(import.meta.dirname, folder), manifest), ...(extraEntries[folder] ?? [])];
    const ignoreDependencies = [
      ...(readsContract(manifest) ? ['@referral-kit/schemas'] : []),
      ...(manifest.private === true ? [] : importedByInlined(manifest)),
    ];
    return [folder, { entry, ignoreDependencies }];
  }),
);

const config: KnipConfig = {
  // Programs of the system that tests drive where they are installed.
  ignoreBinaries: ['fish', 'mount', 'pre-commit', 'ssh-keygen', 'umount'],
  workspaces: {
    '.': {
      entry: [
        'integration/runtimes/suite/{page,process,worker}.ts',
        'integration/consumer/*.ts',
        'integration/toolchains/src/*.{ts,mjs}',
      ],
      project: ['integration/**/*.{ts,mjs}'],
      // The workspaces have the tests; those of the examples run where the examples are installed.
      vitest: { entry: [] },
      // The toolchains and the peers have lock files of their own; json-schema-diff is a dependency of compat.
      ignoreDependencies: [
        '@arethetypeswrong/cli',
        '@cyclonedx/cyclonedx-library',
        '@octokit/webhooks-examples',
        '@octokit/webhooks-schemas',
        'json-schema-diff',
        'webpack',
      ],
    },
    scripts: {
      entry: [
        'test/*.ts',
        'test/growth/count.ts',
        'release/registry/serve.ts',
        '{build-package,generate,dev,check-stray,gate,check-packages}.ts',
      ],
      project: ['**/*.ts'],
    },
    schemas: {
      entry: ['source/*/index.ts', 'source/parts/standalone.ts', 'scripts/generated.ts', 'test/*.ts'],
      project: ['**/*.ts'],
    },
    ...packages,
    site: {
      // What takes the place of modules that need Node is named by `.vitepress/in-browser.ts` alone.
      entry: [
        'scripts/{main,check-types}.ts',
        '.vitepress/config.ts',
        '.vitepress/theme/index.ts',
        'src/{compare/load,compare/not-in-browsers,reading/yaml-library}.ts',
        'test/*.ts',
      ],
      project: ['**/*.{ts,vue,css}'],
      ignoreDependencies: ['typedoc-plugin-markdown'],
    },
    proof: {
      // Targets of the fuzzer are loaded by name, in a thread.
      entry: ['run.ts', 'mutation/{run,setup,vitest.config}.ts', 'fuzz/{worker,targets/*}.ts', 'test/{*,fuzz/*}.ts'],
      project: ['**/*.ts'],
      // Named to Stryker, which loads it.
      ignoreDependencies: ['@stryker-mutator/vitest-runner'],
    },
    bench: { entry: ['src/**/*.{ts,js,mjs}'] },
  },
};

export default config;
