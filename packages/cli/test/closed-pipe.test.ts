import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { bin, cli, folder } from './helpers/cli.ts';

const files = {
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

/** Runs the command with an output whose reader leaves before anything is written. */
const withClosed = async (stream: 'stdout' | 'stderr', words: readonly string[]): Promise<[number, string]> => {
  const child = spawn(process.execPath, [bin, ...words], { cwd: folder(files), stdio: ['ignore', 'pipe', 'pipe'] });
  child[stream].destroy();
  let said = '';
  const other = stream === 'stdout' ? child.stderr : child.stdout;
  other.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [status] = (await once(child, 'close')) as [number];
  return [status, said];
};

const lines = Object.keys(commands).flatMap((name) => [
  [name, ...(outputs[name] ?? expect.fail(`there is no call of ${name}`))],
  [name, '--help'],
  [name, '--nonsense'],
]);

describe('when the reader of an output has gone', () => {
  it.each([...lines, ['--help'], ['--version'], []].map((words) => [words] as const))(
    '%j ends as it does when somebody reads',
    async (words) => {
      const { status, stdout, stderr } = await cli(folder(files), [...words]);
      expect([0, 1, 2, 3, 4]).toContain(status);
      expect(stdout + stderr).not.toBe('');
      if (stdout !== '') expect(await withClosed('stdout', words)).toEqual([status, stderr]);
      if (stderr !== '') expect(await withClosed('stderr', words)).toEqual([status, stdout]);
    },
  );
});
