import { readFileSync } from 'node:fs';
import { UsageError } from '@referral-kit/command-line/usage';
import { quoted } from '@referral-kit/text';
import { checkOutputs, type RunFile } from '../files/outputs.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { ReportTarget } from '../reporters/open.ts';
import { isOwnOutput } from '../validate/own-output.ts';

/** What is said of a document that an output would replace. */
export const toBeChecked = 'to be checked';

/** @returns the files that reports are written to */
export const reportFiles = (targets: readonly ReportTarget<string>[]): RunFile[] =>
  targets.flatMap(({ name, path }) => (path === undefined ? [] : [{ path, what: `The ${name} report` }]));

const filesOf = ({ path, name, sidecar }: SourceFile): RunFile[] => [
  ...(path === undefined ? [] : [{ path, name, what: toBeChecked }]),
  ...(sidecar === undefined ? [] : [{ path: sidecar, what: 'a sidecar of what is checked' }]),
];

/**
 * Leaves out the outputs of the run, which an earlier run may have written among the documents.
 *
 * @throws {UsageError} when an output would take the place of a document or of a sidecar
 */
export const withoutOutputs = (inputs: readonly SourceFile[], outputs: readonly RunFile[]): readonly SourceFile[] => {
  if (outputs.length === 0) return inputs;
  const byPath = new Map(outputs.map((output) => [output.path, output]));
  const rest = inputs.filter(({ path = '', name }) => {
    const output = byPath.get(path);
    if (output === undefined) return true;
    if (isOwnOutput(readFileSync(path))) return false;
    throw new UsageError(`${output.what} would overwrite ${quoted(name)}, which is ${toBeChecked}.`);
  });
  checkOutputs(outputs, rest.flatMap(filesOf));
  return rest;
};
