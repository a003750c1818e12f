import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { excludedTests, targets } from './targets.ts';

const target = targets[process.env.MUTATION_TARGET ?? ''];
if (!target) throw new Error('MUTATION_TARGET names no target');

// Stryker runs this in its copy of the repository, where modules below `node_modules` resolve to the original: only the
// working directory is the copy.
const copy = process.cwd();

export default defineConfig({
  test: {
    root: join(copy, target.folder),
    include: ['test/**/*.test.ts'],
    exclude: [...excludedTests],
    setupFiles: [join(copy, 'proof/mutation/setup.ts')],
    execArgv: ['--conditions=referral-kit-source'],
    // Stryker starts a new process for each mutant: the files of one run may share it.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
