import { availableParallelism } from 'node:os';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { targets } from './targets.ts';

/** Where sandboxes, incremental state and reports go; not under version control. */
const mutationFolder = '.mutation';

/**
 * @param name the name of a target
 * @param files what to mutate, relative to the repository and with line ranges if need be (`file.ts:10-20`); without
 *   any, all that the target has
 * @returns the options of Stryker, relative to the root of the repository
 */
export const optionsFor = (name: string, files: readonly string[]): PartialStrykerOptions => {
  const { folder, mutate } = targets[name] ?? { folder: '', mutate: [] };
  const all = mutate.map((glob) => (glob.startsWith('!') ? `!${folder}/${glob.slice(1)}` : `${folder}/${glob}`));
  return {
    mutate: files.length > 0 ? [...files] : all,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'proof/mutation/vitest.config.ts', related: false, pool: 'forks' },
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    // Vite drops the types; and tests that read sources find them as they are written.
    disableTypeChecks: false,
    tempDirName: `${mutationFolder}/sandbox`,
    cleanTempDir: 'always',
    ignorePatterns: ['/bench', '/examples', '/site', `/${mutationFolder}`, '.turbo'],
    incremental: true,
    incrementalFile: `${mutationFolder}/${name}.incremental.json`,
    reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
    clearTextReporter: { logTests: false, reportTests: false, skipFull: true },
    jsonReporter: { fileName: `${mutationFolder}/${name}.json` },
    htmlReporter: { fileName: `${mutationFolder}/${name}.html` },
    thresholds: { high: 95, low: 90, break: null },
    timeoutMS: 30_000,
  };
};
