import { Command } from 'commander';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/define/commands.ts';
import type { Define, Definition } from '../src/define/define.ts';
import { program } from '../src/program.ts';
import { Recorder } from '../src/words/recorder.ts';

/** What a command is called with: a value for each argument, and the flags. */
type Called = readonly unknown[];

/** A command like another, but that it only says what it was called with. */
const echoing =
  (define: Define, tell: (called: Called) => void): ((definition: Definition) => void) =>
  (definition) => {
    define(definition, () => {});
    definition.action(async (...parameters: unknown[]) => tell(parameters));
  };

const quietly = (command: Command): Command =>
  command.exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} });

/** What commander makes of words; nothing where it refuses them, or shows its help. */
const byCommander = async (define: Define, words: readonly string[]): Promise<Called | undefined> => {
  let called: Called | undefined;
  const command = quietly(new Command('command'));
  echoing(define, (parameters) => {
    // The last is the command itself.
    called = parameters.slice(0, -1);
  })(command);
  try {
    await command.parseAsync(words, { from: 'user' });
  } catch {
    return undefined;
  }
  return called;
};

const byUs = async (define: Define, words: readonly string[]): Promise<Called | undefined> => {
  let called: Called | undefined;
  const recorder = new Recorder();
  echoing(define, (parameters) => {
    called = parameters;
  })(recorder);
  await recorder.read(words)?.();
  return called;
};

const flagsOf = (name: string): string[] =>
  program()
    .commands.find((command) => command.name() === name)
    ?.options.flatMap(({ long, short }) => [long, short].filter((flag) => flag !== undefined && flag !== null)) ?? [];

const plain = ['a', 'b.json', '', '-', '1/4', 'x=y', 'é'];
const odd = ['--', '-x', '--help', '-h', '--nothing', '-1', '--type=', '--color=yes', '--quie', '--no-no-color', '--='];

describe.each([...commands])('the words of %s', (name, define) => {
  const flags = flagsOf(name);
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...plain) },
    ...(flags.length > 0
      ? [
          { weight: 6, arbitrary: fc.constantFrom(...flags) },
          {
            weight: 2,
            arbitrary: fc
              .tuple(fc.constantFrom(...flags), fc.constantFrom(...plain))
              .map(([flag, value]) => `${flag}=${value}`),
          },
        ]
      : []),
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );

  it('are read as commander reads them, or left to it', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 7 }), async (words) => {
        const ours = await byUs(define, words);
        if (ours === undefined) return;
        read += 1;
        expect(ours).toEqual(await byCommander(define, words));
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(0);
  });

  it('are read where they are written in full', async () => {
    const lines = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
    const read = await Promise.all(lines.map((words) => byUs(define, words)));
    const meant = await Promise.all(lines.map((words) => byCommander(define, words)));
    expect(read).toEqual(meant);
    expect(meant.some((called) => called !== undefined)).toBe(true);
  });
});

describe('a command that is defined in a way that is not known', () => {
  it.each(['--a b', '-long', '--Type <x>', '--x [y]'])('is a fault of ours: %s', (flags) => {
    expect(() => new Recorder().option(flags, '')).toThrow('form of a flag');
  });
  it.each(['a', '<a', '[a.]>'])('is a fault of ours: %s', (name) => {
    expect(() => new Recorder().argument(name)).toThrow('form of an argument');
  });
});
