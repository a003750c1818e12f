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

/**
 * Runs a case in a new folder.
 *
 * @param binaries the folder that has the command under its name
 * @returns a sentence for each thing that is not as the case has it
 */
export const caseFaults = (one: ExitStatusCase, binaries: string): string[] => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'referral-kit-')));
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${binaries}:${dirname(process.execPath)}:${process.env.PATH}` };
  const bash = (line: string) =>
    spawnSync('bash', ['--norc', '-o', 'pipefail', '-c', line], { cwd, env, encoding: 'utf8', timeout, input: '' });
  try {
    write(cwd, one.files);
    if (one.prepare !== undefined) {
      const prepared = bash(one.prepare);
      if (prepared.status !== 0) return [`${one.what}: cannot be prepared: ${prepared.stderr}`];
    }
    const { status, stdout, stderr } = bash(one.run);
    const text = stdout + stderr;
    return [
      ...(status === one.status ? [] : [`${one.what}: ${one.run} ended with ${status}, not ${one.status}\n${text}`]),
      ...(text.includes(one.says ?? '') ? [] : [`${one.what}: ${one.run} did not say "${one.says}"\n${text}`]),
      ...(control.test(text) ? [`${one.what}: ${one.run} wrote a control character`] : []),
    ];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
};
