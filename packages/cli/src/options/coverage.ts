import type { OptionTable } from '@referral-kit/command-line/option';

/** What is asked about how much of the contract the documents exercise. */
export const coverageOptions = {
  coverage: { help: 'Show which members, values, pairs, steps, tags and codes the documents exercise' },
  'coverage-file': { value: 'path', isPath: true, help: 'Write the coverage to a file, as JSON' },
  'coverage-min': {
    value: '[kind=]percent',
    repeatable: true,
    help: 'Fail if less is exercised, overall or of one kind, such as `members=95`. Can be repeated',
  },
} as const satisfies OptionTable;
