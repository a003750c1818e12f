import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExitStatusCase } from './case.ts';

/** How long a case may take, in milliseconds: one that never ends has no status. */
const timeout = 300_000;

/** What no output may contain: everything that a terminal obeys, apart from line breaks and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f]/;

const write = (cwd: string, files: ExitStatusCase['files'] = {}): void => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
};

/** What a run ended with, and all that it wrote. */
export interface CaseRun {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a line of shell in a folder. */
export type RunLine = (line: string, cwd: string) => CaseRun | Promise<CaseRun>;

/**
 * @param binaries the folder that has the command under its name
 * @returns what runs lines in bash
 */
export const inBash = (binaries: string): RunLine => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${binaries}:${dirname(process.execPath)}:${process.env.PATH}` };
  return (line, cwd) => {
    const options = { cwd, env, encoding: 'utf8', timeout, input: '' } as const;
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-o', 'pipefail', '-c', line], options);
    return { status, text: stdout + stderr };
  };
};

/**
 * Runs a case in a new folder.
 *
 * @param run runs its line
 * @param prepare runs the line that prepares the folder
 * @returns a sentence for each difference between the case and what happened
 */
export const caseFaults = async (one: ExitStatusCase, run: RunLine, prepare: RunLine = run): Promise<string[]> => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'referral-kit-')));
  try {
    write(cwd, one.files);
    if (one.prepare !== undefined) {
      const prepared = await prepare(one.prepare, cwd);
      if (prepared.status !== 0) return [`${one.what}: cannot be prepared: ${prepared.text}`];
    }
    const { status, text } = await run(one.run, cwd);
    return [
      ...(status === one.status ? [] : [`${one.what}: ${one.run} ended with ${status}, not ${one.status}\n${text}`]),
      ...(text.includes(one.says ?? '') ? [] : [`${one.what}: ${one.run} did not say "${one.says}"\n${text}`]),
      ...(control.test(text) ? [`${one.what}: ${one.run} wrote a control character`] : []),
    ];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
};
