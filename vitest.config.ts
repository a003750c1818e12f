import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** A condition of this repository alone: threads of a test run the sources that the test itself runs. */
const fromSources = 'referral-kit-source';

/** The workspaces that have tests, as they are called. */
const projects = globSync('{schemas,scripts,packages/*}/package.json', { cwd: import.meta.dirname }).map((path) => {
  const { name } = JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as { readonly name: string };
  return { name, folder: join(import.meta.dirname, path, '..') };
});

/**
 * Tests that take long run by themselves: `npm run test:long`. Those of `*.deep.test.ts` run in both, and draw more values there.
 */
export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Every core is a worker's: what keeps the main process busy is over before the tests run.
    maxWorkers: '100%',
    // Most of a run would go into loading the same modules for each file.
    isolate: false,
    env: { DEEP: String(mode === 'long') },
    projects: projects.map(({ name, folder }) => ({
      extends: true as const,
      test: {
        name,
        root: folder,
        include: [mode === 'long' ? 'test/**/*.{long,deep}.test.ts' : 'test/**/*.test.ts'],
        exclude: mode === 'long' ? [] : ['test/**/*.long.test.ts'],
        execArgv: [`--conditions=${fromSources}`],
      },
    })),
  },
}));
