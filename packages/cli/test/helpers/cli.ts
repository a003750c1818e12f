import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Summary } from '../../src/reporters/summary.ts';
import type { Diagnostic, DocumentResult } from '../../src/validate/document-result.ts';
import { folder } from './files.ts';

export { folder };

/** The command as the build leaves it; `npm run packages` tries it as it is installed. */
export const bin: string = join(import.meta.dirname, '../../bin/referral-kit.js');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command. */
export const cli = (
  cwd: string,
  words: string[],
  options: { input?: string | Buffer; env?: Record<string, string> } = {},
): Ran => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return spawnSync(process.execPath, [bin, ...words], {
    cwd,
    encoding: 'utf8',
    // A shell sets PWD to where it starts a command.
    env: { ...env, PWD: cwd, ...options.env },
    input: options.input ?? '',
    maxBuffer: 2 ** 28,
  });
};

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
const checked = (
  command: string,
  files: Record<string, unknown>,
  words: string[],
  input?: string | Buffer,
): Ran & Validated => {
  const { status, stdout, stderr } = cli(
    folder(files),
    [command, '--reporter', 'json', ...words],
    input === undefined ? {} : { input },
  );
  const report = JSON.parse(stdout) as Report;
  const issues = report.results.flatMap((result) => result.issues.map((issue) => ({ file: result.file, ...issue })));
  return { status, report, stdout, stderr, issues, short: issues.map(short) };
};

type Checked = (files: Record<string, unknown>, words?: string[], input?: string | Buffer) => Ran & Validated;

/** Runs `validate`, on the whole folder unless told. */
export const validate: Checked = (files, words = ['.'], input) => checked('validate', files, words, input);

/** Runs `history`, on the whole folder unless told. */
export const history: Checked = (files, words = ['.'], input) => checked('history', files, words, input);

/** `code pointer line:column-endLine:endColumn` of an issue. */
const short = ({ code, pointer, line, column, endLine, endColumn }: Diagnostic): string =>
  `${code} ${pointer} ${line}:${column}-${endLine}:${endColumn}`;
