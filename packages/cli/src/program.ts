import { Command } from 'commander';
import { defineBaseline } from './define/baseline.ts';
import { defineCatalog } from './define/catalog.ts';
import { defineCompat } from './define/compat.ts';
import { defineCompletion } from './define/completion.ts';
import type { Define } from './define/define.ts';
import { defineExpect } from './define/expect.ts';
import { defineExplain } from './define/explain.ts';
import { defineHistory } from './define/history.ts';
import { defineInit } from './define/init.ts';
import { defineLifecycle } from './define/lifecycle.ts';
import { defineMergeReports } from './define/merge-reports.ts';
import { defineNormalize } from './define/normalize.ts';
import { defineSample } from './define/sample.ts';
import { defineSchema } from './define/schema.ts';
import { defineValidate } from './define/validate.ts';
import { version } from './version.ts';

const commands: Readonly<Record<string, Define>> = {
  validate: defineValidate,
  normalize: defineNormalize,
  history: defineHistory,
  expect: defineExpect,
  baseline: defineBaseline,
  explain: defineExplain,
  catalog: defineCatalog,
  schema: defineSchema,
  sample: defineSample,
  lifecycle: defineLifecycle,
  compat: defineCompat,
  init: defineInit,
  'merge-reports': defineMergeReports,
  completion: defineCompletion,
};

/** @returns where to read what there is: in the help of the command that was called, if it is one */
export const helpHint = (name?: string): string => {
  const isCommand = name !== undefined && Object.hasOwn(commands, name);
  return `referral-kit ${isCommand ? `${name} ` : ''}--help lists what there is`;
};

/**
 * @param done is told the exit status of the command that ran
 * @returns the command line, with every command and flag
 */
export const program = (done: (status: number) => void): Command => {
  const root = new Command('referral-kit')
    .description('Holds referral documents to the contract of the Referral resource.')
    .version(version(), '--version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError(helpHint());
  for (const [name, define] of Object.entries(commands)) {
    define(root.command(name).showHelpAfterError(helpHint(name)), done);
  }
  return root;
};
