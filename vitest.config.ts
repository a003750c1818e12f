import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that run the command, by what they import. */
const commandTests = globSync('packages/cli/test/*.test.ts', { cwd: import.meta.dirname })
  .filter((path) => readFileSync(join(import.meta.dirname, path), 'utf8').includes('./helpers/cli.ts'))
  .map((path) => path.replace('packages/cli/', ''));

/** A condition of this repository alone: threads of a test run the sources that the test itself runs. */
const fromSources = 'referral-kit-source';

/** The workspaces that have tests, as they are called. */
const projects = globSync('{schemas,scripts,proof,packages/*}/package.json', { cwd: import.meta.dirname }).map(
  (path) => {
    const { name } = JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as { readonly name: string };
    return { name, folder: join(import.meta.dirname, path, '..') };
  },
);

/** What each mode runs, and leaves out, in every workspace. */
const files: Record<string, { readonly include: string[]; readonly exclude: string[] }> = {
  test: { include: ['test/**/*.test.ts'], exclude: ['test/**/*.{long,installed}.test.ts'] },
  long: { include: ['test/**/*.{long,deep}.test.ts'], exclude: [] },
  installed: { include: commandTests, exclude: [] },
};

/**
 * Tests that take long run by themselves: `npm run test:long`. Those of `*.deep.test.ts` run in both, and draw more values
 * there. `npm run --workspace scripts test:installed` runs those of the command once more, on the installed command, and
 * those of `*.installed.test.ts`.
 */
export default defineConfig(({ mode }) => ({
  test: {
    // Milliseconds: long tests may run on a busy machine.
    testTimeout: mode === 'test' ? 120_000 : 900_000,
    hookTimeout: mode === 'test' ? 120_000 : 900_000,
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
        ...files[mode],
        ...(mode !== 'installed' && { execArgv: [`--conditions=${fromSources}`] }),
      },
    })),
  },
}));
