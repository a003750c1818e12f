import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Summary } from '../../src/reporters/summary.ts';
import type { Diagnostic, DocumentResult } from '../../src/validate/document-result.ts';
import { folder } from './files.ts';
import { type Given, installed, type Ran, runInProcess, variables } from './in-process.ts';

export type { Ran };
export { folder };

/** The command: as the build leaves it, or as it is installed. */
export const bin: string = join(installed ?? join(import.meta.dirname, '../..'), 'bin/referral-kit.js');

/** Runs the command in the process of the test. */
export const cli = runInProcess;

/** Runs the command in its own process, for what depends on Node's options, streams or system calls. */
export const cliProcess = (cwd: string, args: readonly string[], { input = '', env = {} }: Given = {}): Ran =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    env: variables(cwd, env),
    input,
    maxBuffer: 2 ** 28,
  });

export interface Report {
  readonly version: number;
  readonly revision: string;
  readonly results: readonly (DocumentResult & { readonly valid: boolean })[];
  readonly summary: Summary;
}

interface Validated {
  readonly report: Report;
  /** Every issue, with the file it is in. */
  readonly issues: readonly (Diagnostic & { readonly file: string })[];
  readonly short: readonly string[];
}

/** Runs a command on files of a new folder. @returns the status, the report, and every issue in short */
const checked = async (
  command: string,
  files: Record<string, unknown>,
  words: string[],
  input?: string | Buffer,
): Promise<Ran & Validated> => {
  const { status, stdout, stderr } = await cli(
    folder(files),
    [command, '--reporter', 'json', ...words],
    input === undefined ? {} : { input },
  );
  const report = JSON.parse(stdout) as Report;
  const issues = report.results.flatMap((result) => result.issues.map((issue) => ({ file: result.file, ...issue })));
  return { status, report, stdout, stderr, issues, short: issues.map(short) };
};

type Checked = (files: Record<string, unknown>, words?: string[], input?: string | Buffer) => Promise<Ran & Validated>;

/** Runs `validate`, on the whole folder unless told otherwise. */
export const validate: Checked = (files, words = ['.'], input) => checked('validate', files, words, input);

/** Runs `history`, on the whole folder unless told otherwise. */
export const history: Checked = (files, words = ['.'], input) => checked('history', files, words, input);

/** `code pointer line:column-endLine:endColumn` of an issue. */
const short = ({ code, pointer, line, column, endLine, endColumn }: Diagnostic): string =>
  `${code} ${pointer} ${line}:${column}-${endLine}:${endColumn}`;
