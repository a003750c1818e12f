import type { CommandTable } from '@referral-kit/command-line/command';
import { command as validate } from '../commands/validate.ts';

/**
 * Every command, in the order of the help. But for `validate`, which most runs are for, a command is loaded when it is
 * called.
 */
export const commands: CommandTable = {
  validate: { summary: 'Validate JSON, NDJSON and YAML documents', load: () => ({ command: validate }) },
  normalize: {
    summary: 'Bring documents into the form that the contract asks for: print a diff, or change the files',
    load: () => import('../commands/normalize.ts'),
  },
  history: {
    summary: 'Check how referrals change from snapshot to snapshot',
    load: () => import('../commands/history.ts'),
  },
  expect: {
    summary: 'Write the sidecars of fixtures that must fail',
    load: () => import('../commands/expect.ts'),
  },
  baseline: {
    summary: 'Accept the current problems for now, with a reason and an expiry date',
    load: () => import('../commands/baseline.ts'),
  },
  explain: { summary: 'Explain a code from a report, with examples', load: () => import('../commands/explain.ts') },
  catalog: { summary: 'List the ids of a catalog, or search them', load: () => import('../commands/catalog.ts') },
  schema: {
    summary: 'Print the JSON Schema of a type, a catalog or a code list',
    load: () => import('../commands/schema.ts'),
  },
  sample: {
    summary: 'Generate realistic documents, valid or with a known error',
    load: () => import('../commands/sample.ts'),
  },
  lifecycle: { summary: 'Print or draw the status transitions', load: () => import('../commands/lifecycle.ts') },
  compat: {
    summary: 'Find the version bump that a change of JSON Schemas needs',
    load: () => import('../commands/compat.ts'),
  },
  init: { summary: 'Write a configuration for the current folder', load: () => import('../commands/init.ts') },
  'merge-reports': {
    summary: 'Merge the reports of several runs into one',
    load: () => import('../commands/merge-reports.ts'),
  },
  completion: {
    summary: 'Print a completion script for a shell',
    load: async () => ({
      command: (await import('@referral-kit/command-line/completion/command')).completionCommand('referral-kit'),
    }),
  },
  help: {
    summary: 'Show the help of a command',
    load: async () => ({
      command: (await import('@referral-kit/command-line/help/command')).helpCommand('referral-kit'),
    }),
  },
};
