/** What is mutated under one name, and the tests that have to notice. */
export interface Target {
  /** The folder of the workspace whose tests run. */
  readonly folder: string;
  /** Globs of the mutated files, relative to the folder; those that begin with an exclamation mark are left out. */
  readonly mutate: readonly string[];
}

/** Tests that read what was built before the mutation, measure its size, or run for minutes. */
export const excludedTests: readonly string[] = [
  '**/*.{long,installed}.test.ts',
  '**/{bundle,entry-exports,generated,guide,module,readme,size}.test.ts',
];

/** The targets of `npm run mutation`, by name. */
export const targets: Readonly<Record<string, Target>> = {
  catalogs: { folder: 'packages/catalogs', mutate: ['src/**/*.ts', '!src/generated/**'] },
  command: { folder: 'packages/cli', mutate: ['src/{parse,validate,filters}/**/*.ts'] },
  compat: { folder: 'packages/compat', mutate: ['src/**/*.ts'] },
  lifecycle: { folder: 'packages/lifecycle', mutate: ['src/**/*.ts', '!src/generated/**'] },
  normalizer: { folder: 'packages/normalizer', mutate: ['src/**/*.ts', '!src/generated/**'] },
  // The readers that the command works with.
  parse: { folder: 'packages/parse', mutate: ['src/**/*.ts'] },
  validator: { folder: 'packages/validator', mutate: ['src/**/*.ts', '!src/{compiled,generated,locales}/**'] },
  'validator-generator': {
    folder: 'packages/validator',
    mutate: ['scripts/{bytes,dialect,guard,model,text-forms}.ts'],
  },
};
