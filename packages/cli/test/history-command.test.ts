import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cli, folder } from './helpers/cli.ts';
import { fresh, lines, other, reopened, won } from './helpers/histories.ts';

describe('the pretty report', () => {
  it('frames both records of a bad step', async () => {
    const state = (status: string, substatus: string): string =>
      `{\n  "id": "r-1",\n  "status": "${status}",\n  "substatus": "${substatus}"\n}`;
    const text = `[${state('Closed', 'Won')},\n\n${state('Active', 'Accepted')}]\n`;
    const cwd = folder({ 'a.json': text });
    const { stdout } = await cli(cwd, ['history', '--no-validate', 'a.json']);
    const [head, , ...rest] = stdout.split('\n');
    expect(head).toBe('error[lifecycle/status-not-reachable] a.json:9:13  /status  (record 2 of r-1, /1)');
    expect(rest).toEqual([
      '     7 | {',
      '     8 |   "id": "r-1",',
      '  >  9 |   "status": "Active",',
      '       |             ^^^^^^^^',
      '    10 |   "substatus": "Accepted"',
      '    11 | }]',
      '  see a.json:3:13  /status  (record 1)',
      '    3 |   "status": "Closed",',
      '      |             -------- status was "Closed"',
      '    4 |   "substatus": "Won"',
      '      |                ----- substatus was "Won"',
      '',
      '',
    ]);
    const colored = (await cli(cwd, ['history', '--no-validate', '--color', 'a.json'])).stdout;
    expect(colored).not.toBe(stdout);
    expect(stripVTControlCharacters(colored)).toBe(stdout);
  });

  it('frames a line of NDJSON alone, with marks at the right columns though it is cut', async () => {
    const { stdout } = await cli(folder({ 'a.ndjson': lines(won, other(won), reopened) }), ['history', 'a.ndjson']);
    expect(stdout).not.toContain('r-2');
    const drawn = stdout.split('\n');
    for (const [label, marked] of [
      [' status was "Closed"', '"Closed"'],
      [' substatus was "Won"', '"Won"'],
    ] as const) {
      const at = drawn.findIndex((line) => line.endsWith(label));
      const source = drawn.slice(0, at).findLast((line) => line.includes('1 | ')) ?? '';
      const dashes = drawn[at]?.indexOf('-') ?? 0;
      expect(source.slice(dashes, dashes + marked.length)).toBe(marked);
    }
  });

  it('leaves warnings out when asked to', async () => {
    const { stdout, status } = await cli(folder({ 'a.json': [fresh, won] }), ['history', '--quiet', 'a.json']);
    expect([stdout, status]).toEqual(['', 0]);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--treat-advice-as', 'error', 'a'], 'refusal'],
    [['--profile', 'tolerent', 'a'], 'tolerant'],
    [['--revision', '2018-10-10', 'a'], '2018-10-01'],
    [['--reporter', 'prety', 'a'], 'pretty'],
    [['--type', 'Tag', 'a'], '--type'],
    [[], 'history --help'],
  ])('%j is refused with what is meant', async (words, hint) => {
    const ran = await cli(folder(), ['history', ...words]);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(hint);
  });

  it('is none to ask for help', async () => {
    const ran = await cli(folder(), ['history', '--help']);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('--treat-advice-as');
  });
});
