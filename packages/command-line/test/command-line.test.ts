import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, defineCommand } from '../src/command.ts';
import { completionCommand } from '../src/completion/command.ts';
import { helpCommand } from '../src/help/command.ts';
import { parseOptions } from '../src/parse/options.ts';
import type { Program } from '../src/program.ts';
import { run } from '../src/run.ts';
import { bySeriousness, status, worst } from '../src/status.ts';
import { UsageError } from '../src/usage.ts';

const calls: unknown[] = [];

const copy: Command = defineCommand({
  arguments: [{ name: 'from', isRequired: true, help: 'What to copy' }],
  options: {
    mode: { value: 'mode', choices: ['fast', 'safe'], help: 'How' },
    times: { value: 'number', range: [1, 9], help: 'How often' },
    only: { value: 'name', repeatable: true, help: 'What alone' },
    'no-check': { conflicts: ['mode'], help: 'Trust' },
  },
  examples: ['tool copy a'],
  statuses: { valid: 'Copied' },
  run: (args, options) => {
    calls.push([args, options]);
    return status.valid;
  },
});

const runTool = async (...args: string[]): Promise<{ status: number | string; stdout: string; stderr: string }> => {
  const written = { stdout: '', stderr: '' };
  const to = (name: 'stdout' | 'stderr') => ({
    write: (text: string): void => {
      written[name] += text;
    },
  });
  const program: Program = {
    name: 'my-tool',
    description: 'Copies.',
    commands: {
      copy: { summary: 'Copy something', load: () => ({ command: copy }) },
      completion: { summary: 'Complete', load: () => ({ command: completionCommand('my-tool') }) },
      help: { summary: 'Help', load: () => ({ command: helpCommand('my-tool') }) },
    },
    version: () => '1.2.3',
    mayBeFile: (word) => word.endsWith('.txt'),
    stdout: to('stdout'),
    stderr: to('stderr'),
  };
  try {
    return { status: await run(args, program), ...written };
  } catch (error) {
    if (error instanceof UsageError) return { status: error.message, ...written };
    throw error;
  }
};

describe('a command line', () => {
  it('gives a command its arguments and options', async () => {
    expect(await runTool('copy', 'a', '--mode=fast', '--times', '3', '--only', 'x', '--only=y')).toMatchObject({
      status: status.valid,
    });
    expect(calls.pop()).toEqual([{ from: 'a' }, { mode: 'fast', times: 3, only: ['x', 'y'] }]);
    await runTool('copy', '--no-check', '--', '--b');
    expect(calls.pop()).toEqual([{ from: '--b' }, { check: false }]);
  });

  it.each([
    [['cpy', 'a'], 'Unknown command "cpy". Did you mean copy?'],
    [['copy'], 'The argument <from> is missing.'],
    [['copy', 'a', 'b'], 'Unexpected argument "b". Expected <from>.'],
    [['copy', 'a', '--mod', 'fast'], 'Unknown option "--mod". Did you mean --mode?'],
    [['copy', 'a', '--mode', 'quick'], 'Unknown mode "quick". Expected fast or safe.'],
    [['copy', 'a', '--mode'], '--mode needs a value. Expected fast or safe.'],
    [['copy', 'a', '--times', '10'], '--times takes a whole number from 1 to 9, not "10".'],
    [['copy', 'a', '--no-check', '--mode', 'fast'], '--no-check and --mode cannot be used together.'],
    [['copy', 'a', '--no-check=1'], '--no-check takes no value. Remove "=1".'],
    [['copy', '-a.txt'], expect.stringContaining('If it is a file, write "./-a.txt"')],
  ])('%j is wrong usage', async (args, message) => {
    expect((await runTool(...args)).status).toEqual(message);
  });

  it('throws nothing but wrong usage, whatever is typed', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('--mode', '--only=', '-', '--', '--no-check', '-h', '--times=2'),
    );
    fc.assert(
      fc.property(fc.array(word), (args) => {
        try {
          parseOptions(args, copy.options);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});

describe('help and completion', () => {
  it('come from the same table', async () => {
    const { stdout } = await runTool('help', 'copy');
    for (const text of ['my-tool copy [options] <from>', '--mode <mode>', 'Copy something.', '0   Copied']) {
      expect(stdout).toContain(text);
    }
    expect((await runTool('--help')).stdout).toContain('Copy something');
    expect((await runTool('--version')).stdout).toBe('1.2.3\n');
    expect(await runTool()).toMatchObject({ status: status.usage, stdout: '' });
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])(
    '%s completes every option, under the name of the program',
    async (shell) => {
      const { stdout } = await runTool('completion', shell);
      for (const word of ['my-tool', 'copy', 'fast', 'times', 'no-check']) expect(stdout).toContain(word);
      expect(stdout).not.toContain('referral');
    },
  );
});

it('the exit status of a whole is that of its most serious part', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bySeriousness), { minLength: 1 }), (all) => {
      const rank = Math.min(...all.map((one) => bySeriousness.indexOf(one)));
      expect(worst(all)).toBe(bySeriousness[rank]);
    }),
  );
  expect(worst([])).toBe(status.nothing);
});
