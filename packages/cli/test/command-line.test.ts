import type { Argument } from '@referral-kit/command-line/command';
import type { Option } from '@referral-kit/command-line/option';
import { run } from '@referral-kit/command-line/run';
import { UsageError } from '@referral-kit/command-line/usage';
import { stderr, stdout } from '@referral-kit/files/streams';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { program } from '../src/cli/program.ts';
import { type Call, loadedCommands, recording } from './helpers/commands.ts';

let printed = '';

beforeEach(() => {
  printed = '';
  for (const stream of [stdout, stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += text;
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a command line calls a command with; the message where it is wrong usage. */
const called = async (...words: string[]): Promise<Call | string | undefined> => {
  let call: Call | undefined;
  try {
    const commands = recording((told) => {
      call = told;
    });
    await run(words, { ...program, commands });
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return call;
};

const valueFor = ({ choices, range }: Option): string => choices?.[0] ?? (range ? String(range[0]) : 'x');

const argumentsFor = (all: readonly Argument[]): string[] =>
  all.filter(({ isRequired }) => isRequired).map(({ choices }) => choices?.[0] ?? 'x');

const keyOf = (name: string): string =>
  name.replace(/^no-/, '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const rows = loadedCommands.flatMap(([name, command]) =>
  Object.entries(command.options)
    .filter(([option]) => option !== 'help')
    .map(([option, row]) => ({ name, option, row, command })),
);

const valued = rows.filter(({ row }) => row.value !== undefined);

describe('every option of every command', () => {
  it.each(rows)('$name takes --$option', async ({ name, option, row, command }) => {
    const needed = [...argumentsFor(command.arguments), ...(row.requires ? [`--${row.requires}`] : [])];
    if (row.value === undefined) {
      expect(await called(name, ...needed, `--${option}`)).toMatchObject({
        options: { [keyOf(option)]: !option.startsWith('no-') },
      });
      expect(await called(name, ...needed, `--${option}=yes`)).toContain('takes no value');
      return;
    }
    const value = valueFor(row);
    const read = row.range ? Number(value) : value;
    const expected = { options: { [keyOf(option)]: row.repeatable ? [read] : read } };
    expect(await called(name, ...needed, `--${option}`, value)).toMatchObject(expected);
    expect(await called(name, `--${option}=${value}`, ...needed)).toMatchObject(expected);
    if (row.short) expect(await called(name, ...needed, `-${row.short}`, value)).toMatchObject(expected);
    const twice = await called(name, ...needed, `--${option}=${value}`, `--${option}=${value}`);
    expect(twice).toMatchObject({ options: { [keyOf(option)]: row.repeatable ? [read, read] : read } });
  });

  it.each(valued)('$name needs a value for --$option', async ({ name, option, command }) => {
    const needed = argumentsFor(command.arguments);
    for (const words of [[`--${option}`], [`--${option}=`], [`--${option}`, ''], [`--${option}`, '--no-color']]) {
      expect(await called(name, ...needed, ...words)).toContain(`--${option} needs a value`);
    }
  });

  it.each(valued.filter(({ row }) => row.choices))('$name names the choices of --$option', async (one) => {
    const message = await called(one.name, ...argumentsFor(one.command.arguments), `--${one.option}=n\n\u001bx`);
    expect(message).toMatch(/^Unknown .* "n\\u000a\\u001bx"\. Expected /);
    for (const choice of one.row.choices ?? []) expect(message).toContain(choice);
  });

  it.each(valued.filter(({ row }) => row.range))('$name names the range of --$option', async (one) => {
    const [from = 0, to = 0] = one.row.range ?? [];
    const needed = argumentsFor(one.command.arguments);
    for (const value of [String(from - 1), String(to + 1), '1.5', '1e1', 'x', ' 1', 'NaN']) {
      const message = await called(one.name, ...needed, `--${one.option}=${value}`);
      expect(message).toContain(`from ${from} to ${to}`);
    }
    expect(await called(one.name, ...needed, `--${one.option}=${to}`)).toMatchObject({
      options: { [keyOf(one.option)]: to },
    });
  });

  it('is known to exist by what names it', () => {
    for (const { command, row } of rows) {
      for (const other of [...(row.conflicts ?? []), ...(row.requires ? [row.requires] : [])]) {
        expect(Object.keys(command.options)).toContain(other);
      }
    }
  });

  it.each(rows.filter(({ row }) => row.conflicts))('$name refuses what conflicts with --$option', async (one) => {
    for (const other of one.row.conflicts ?? []) {
      const message = await called(one.name, `--${other}`, `--${one.option}`);
      expect(message).toBe(`--${one.option} and --${other} cannot be used together.`);
    }
  });

  it.each(rows.filter(({ row }) => row.requires))('$name refuses --$option alone', async (one) => {
    const words = [`--${one.option}`, ...(one.row.value === undefined ? [] : [valueFor(one.row)])];
    expect(await called(one.name, ...words)).toBe(`--${one.option} needs --${one.row.requires}.`);
  });
});

describe('every command', () => {
  it.each(loadedCommands)('%s shows its help, whatever else is typed', async (name, command) => {
    for (const words of [
      [name, '--help'],
      [name, '-h', '--nonsense'],
      ['--help', name],
    ]) {
      printed = '';
      expect(await called(...words)).toBeUndefined();
      expect(printed).toContain(`Usage: referral-kit ${name}`);
      for (const option of Object.keys(command.options)) expect(printed).toContain(`--${option}`);
      expect(printed).not.toContain('`');
    }
  });

  it.each(loadedCommands)('%s names the arguments that it expects', async (name, { arguments: all }) => {
    for (const [at, argument] of all.entries()) {
      const before = argumentsFor(all.slice(0, at));
      if (argument.isRequired) expect(await called(name, ...before)).toContain(`<${argument.name}> is missing`);
      expect(await called(name, ...before, '')).toContain('is empty');
    }
    if (all.at(-1)?.isVariadic) return;
    const surplus = await called(name, ...all.map(({ choices }) => choices?.[0] ?? 'x'), 'one\u0007more');
    expect(surplus).toContain('Unexpected argument "one\\u0007more"');
  });
});

describe('a command line', () => {
  it('may have options of the program before the command', async () => {
    expect(await called('--no-color', 'validate', 'a')).toMatchObject({
      args: { paths: ['a'] },
      options: { color: false },
    });
    expect(await called('--no-color', 'validate', 'a', '--color')).toMatchObject({ options: { color: true } });
    expect(await called('--version', 'validate')).toBeUndefined();
    expect(printed).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('takes what follows -- for arguments, and - for one', async () => {
    expect(await called('validate', '-', '--', '--quiet', '-x')).toMatchObject({
      args: { paths: ['-', '--quiet', '-x'] },
      options: {},
    });
  });

  it('takes a value that begins with a dash, unless it is an option', async () => {
    expect(await called('sample', '--seed', '-1')).toMatchObject({ options: { seed: '-1' } });
    expect(await called('sample', '--seed=--invalid')).toMatchObject({ options: { seed: '--invalid' } });
    expect(await called('sample', '--seed', '--invalid')).toContain('--seed=--invalid');
  });

  it('begins again with a pattern after --no-ignore', async () => {
    expect(await called('validate', '--ignore=a', '--no-ignore', '--ignore', 'b')).toMatchObject({
      options: { ignore: ['b'] },
    });
    expect(await called('validate', '--ignore=a', '--no-ignore')).toMatchObject({ options: { ignore: false } });
  });

  it.each([
    [['valdate'], 'Did you mean validate?'],
    [['validate', '--profle', 'strict'], 'Did you mean --profile?'],
    [['validate', '--profile', 'tolerent'], 'Expected strict or tolerant. Did you mean tolerant?'],
    [['--versoin'], 'Did you mean --version?'],
    [['__proto__'], 'Unknown command "__proto__".'],
    [['validate', '--__proto__'], 'Unknown option "--__proto__".'],
    [['validate', '--x\u0007=1'], 'Unknown option "--x\\u0007".'],
  ])('%j is told: %s', async (words, told) => {
    expect(await called(...words)).toContain(told);
  });

  it('of any words is a call, help or wrong usage, and nothing of it reaches a terminal raw', async () => {
    const names = loadedCommands.map(([name]) => name);
    const options = [...new Set(rows.map(({ option }) => `--${option}`))];
    const odd = [
      '--',
      '-',
      '-h',
      '-o',
      '-x',
      '--=',
      '--no-no-color',
      '-there',
      '=',
      '\u001b[2J',
      'a\nb',
      '\ud800',
      '--x\r',
    ];
    const word = fc.oneof(
      fc.constantFrom(...options, ...odd, 'a.json', '', '1'),
      fc.tuple(fc.constantFrom(...options), fc.string()).map(([option, value]) => `${option}=${value}`),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names, 'x'), fc.array(word, { maxLength: 6 }), async (name, words) => {
        const told = await called(name, ...words);
        if (typeof told === 'string') expect(told).not.toMatch(/\p{Cc}/u);
        expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 1500 },
    );
  });
});
