import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { selected } from '../../testing/test/scaled.ts';
import { callFiles, printingCalls } from './helpers/calls.ts';
import { bin, cli, folder } from './helpers/cli.ts';

/** Runs the command with an output whose reader leaves before anything is written. */
const withClosed = async (stream: 'stdout' | 'stderr', words: readonly string[]): Promise<[number, string]> => {
  const child = spawn(process.execPath, [bin, ...words], { cwd: folder(callFiles), stdio: ['ignore', 'pipe', 'pipe'] });
  child[stream].destroy();
  let said = '';
  const other = stream === 'stdout' ? child.stderr : child.stdout;
  other.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [status] = (await once(child, 'close')) as [number];
  return [status, said];
};

const lines = [
  ...selected(printingCalls),
  ...selected(printingCalls.map(([command]) => [command as string, '--help'])),
  ...selected(printingCalls.map(([command]) => [command as string, '--nonsense'])),
];

describe('when the reader of an output has gone', () => {
  it.each([...lines, ['--help'], ['--version'], []].map((words) => [words] as const))(
    '%j ends as it does when somebody reads',
    async (words) => {
      const { status, stdout, stderr } = await cli(folder(callFiles), [...words]);
      expect([0, 1, 2, 3, 4]).toContain(status);
      expect(stdout + stderr).not.toBe('');
      if (stdout !== '') expect(await withClosed('stdout', words)).toEqual([status, stderr]);
      if (stderr !== '') expect(await withClosed('stderr', words)).toEqual([status, stdout]);
    },
  );
});

describe.runIf(process.platform !== 'win32')('when an output is closed from the start', () => {
  it.each(
    selected([['validate', 'a.json', '--type', 'Tag'], ['--help'], ['--version'], ['validate', '--help'], ['catalog']]),
  )('%s %s %s %s ends as it does when it is open, and complains of nothing', async (...words) => {
    const { status, stdout, stderr } = await cli(folder(callFiles), words);
    const close = (redirections: string) =>
      spawnSync('sh', ['-c', `exec "$@" ${redirections}`, 'sh', process.execPath, bin, ...words], {
        cwd: folder(callFiles),
        encoding: 'utf8',
      });
    expect(close('>&-')).toMatchObject({ status, stdout: '', stderr });
    expect(close('2>&-')).toMatchObject({ status, stdout, stderr: '' });
    expect(close('<&- >&- 2>&-')).toMatchObject({ status, stdout: '', stderr: '' });
  });
});
