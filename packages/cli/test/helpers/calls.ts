import { commands } from '../../src/cli/commands.ts';

/** The files of a folder in which each call of {@link printingCalls} prints something. */
export const callFiles: Readonly<Record<string, unknown>> = {
  'a.json': { id: 1 },
  'a.invalid.json': { id: 1 },
  'old.schema.json': { type: 'string' },
  'new.schema.json': { type: 'number' },
  'report.json': {
    version: 1,
    revision: '2018-10-01',
    summary: { files: 0, records: 0, valid: 0, invalid: 0, failedAsExpected: 0, unreadable: 0, empty: 0 },
    results: [],
  },
};

/** Words with which each command prints something. */
const outputs: Readonly<Record<string, readonly string[]>> = {
  validate: ['a.json', '--type', 'Tag'],
  normalize: ['a.json', '--type', 'Tag'],
  history: ['a.json'],
  expect: ['a.invalid.json', '--type', 'Tag'],
  baseline: ['a.json', '--type', 'Tag', '--reason', 'r', '--expires', '2999-01-01'],
  explain: [],
  catalog: ['solutions'],
  schema: ['Referral', '--bundle'],
  sample: ['--count', '2000'],
  lifecycle: [],
  compat: ['old.schema.json', 'new.schema.json'],
  init: [],
  'merge-reports': ['report.json'],
  completion: ['bash'],
  help: [],
};

/** A command line for each command, with which it prints something. */
export const printingCalls: readonly (readonly string[])[] = Object.keys(commands).map((name) => {
  const words = outputs[name];
  if (words === undefined) throw new Error(`there is no call of ${name}`);
  return [name, ...words];
});
