import type { OptionTable } from '@referral-kit/command-line/option';
import { alternatives } from '@referral-kit/text';
import { defaultReporters } from '../reporters/options.ts';
import { reporterNames } from '../reporters/reporter.ts';

/** How results are reported. */
export const reportOptions = {
  reporter: {
    value: 'name[=path]',
    repeatable: true,
    suggestions: () => reporterNames,
    help: `Reporter, and the file to write: ${alternatives(reporterNames)} (default: ${defaultReporters.join(', ')}). Can be repeated if all but one have a file`,
  },
  'report-root': {
    value: 'folder',
    isPath: true,
    help: 'Folder that the paths of junit, sarif, github, gitlab and merged reports are relative to (default: the checkout of the CI job, or else the root of the Git repository)',
  },
  quiet: { help: 'Show no warnings to people. They are still counted' },
  'no-group': { help: 'Show every problem of the same kind, not only the first few' },
  'max-problems': {
    value: 'number',
    range: [0, 1e15],
    help: 'Show people at most this many problems, and how many more there are. 0 shows all',
  },
  'allow-empty': { help: 'Succeed if there is nothing to validate' },
  'max-warnings': { value: 'number', range: [0, 1e15], help: 'Fail if there are more warnings than this' },
} as const satisfies OptionTable;
