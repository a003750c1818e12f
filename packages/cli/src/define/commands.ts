import { defineBaseline } from './baseline.ts';
import { defineCatalog } from './catalog.ts';
import { defineCompat } from './compat.ts';
import { defineCompletion } from './completion.ts';
import type { Define } from './define.ts';
import { defineExpect } from './expect.ts';
import { defineExplain } from './explain.ts';
import { defineHistory } from './history.ts';
import { defineInit } from './init.ts';
import { defineLifecycle } from './lifecycle.ts';
import { defineMergeReports } from './merge-reports.ts';
import { defineNormalize } from './normalize.ts';
import { defineSample } from './sample.ts';
import { defineSchema } from './schema.ts';
import { defineValidate } from './validate.ts';

/** Every command by name, in the order of the help. */
export const commands: ReadonlyMap<string, Define> = new Map([
  ['validate', defineValidate],
  ['normalize', defineNormalize],
  ['history', defineHistory],
  ['expect', defineExpect],
  ['baseline', defineBaseline],
  ['explain', defineExplain],
  ['catalog', defineCatalog],
  ['schema', defineSchema],
  ['sample', defineSample],
  ['lifecycle', defineLifecycle],
  ['compat', defineCompat],
  ['init', defineInit],
  ['merge-reports', defineMergeReports],
  ['completion', defineCompletion],
]);

/** @returns where to read what there is: in the help of the command that was called, if it is one */
export const helpHint = (name?: string): string =>
  `referral-kit ${name !== undefined && commands.has(name) ? `${name} ` : ''}--help lists what there is`;
