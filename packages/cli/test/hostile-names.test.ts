import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Ran } from './helpers/cli.ts';
import { loadedCommands } from './helpers/commands.ts';
import { address } from './helpers/documents.ts';

/** What a terminal takes for a command, or shows in another place than it stands. */
const hostile = 'a\u001b]0;x\u0007\u001b[31m\r\u009b2J\u202eb\u2066 c\nd';

/** Everything that a terminal would not show as itself, but for the line feeds and tabs of an output. */
const raw = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Reads the output as a person does, who has no way to tell one line from another. */
const shownLines = ({ stdout, stderr }: Ran): string[] => `${stdout}\n${stderr}`.split('\n');

const expectClean = (ran: Ran): void => {
  expect(shownLines(ran).filter((line) => raw.test(line))).toEqual([]);
  // The line feed of the name begins no line of its own.
  expect(shownLines(ran).filter((line) => line === 'd' || line.startsWith('d.json') || line.startsWith('d/'))).toEqual(
    [],
  );
};

const bad = { ...address, city: 1, country: 'ireland' };

const project = (): string => {
  const cwd = folder({
    [`${hostile}/address/${hostile}.json`]: bad,
    [`${hostile}/address/${hostile}.ndjson`]: `${JSON.stringify(address)}\n{\n`,
    [`${hostile}/address/twice.json`]: '{"city":"a","city":"b"}',
    [`${hostile}/address/${hostile}.invalid.json`]: bad,
    [`${hostile}/address/orphan-${hostile}.expected.json`]: [],
    'one.json': { id: 'a', status: 'New', substatus: 'Pending' },
  });
  return cwd;
};

/** Commands that read documents, and those that only read their arguments. */
const withFiles = ['validate', 'history', 'normalize', 'expect', 'baseline'];

describe('no name, option or value reaches a terminal raw', () => {
  it.each(withFiles)('%s: names of files and folders', async (name) => {
    const cwd = project();
    const terms =
      name === 'baseline' ? ['--reason', hostile, '--expires', '9999-12-31', '-o', `${hostile}.baseline`] : [];
    for (const words of [['.'], [hostile], [`${hostile}/*/*.json`], [`no-${hostile}`], [`${hostile}/n*${hostile}`]]) {
      expectClean(await cli(cwd, [name, ...words, ...terms]));
      if (name !== 'expect' && name !== 'baseline') expectClean(await cli(cwd, [name, ...words, '--list-files']));
    }
    if (name !== 'baseline') return;
    expectClean(await cli(cwd, ['validate', '.', '--baseline', `${hostile}.baseline`]));
    writeFileSync(join(cwd, hostile, 'address', `${hostile}.json`), JSON.stringify(address));
    for (const reporter of ['pretty', 'text', 'github', 'tap', 'markdown', 'junit', 'sarif', 'gitlab', 'json']) {
      expectClean(await cli(cwd, ['validate', '.', '--baseline', `${hostile}.baseline`, '--reporter', reporter]));
    }
    expectClean(await cli(cwd, ['baseline', '.', '--prune', '-o', `${hostile}.baseline`]));
  });

  it.each(loadedCommands)('%s: the values of all options, and arguments', async (name, command) => {
    const cwd = project();
    expectClean(await cli(cwd, [name, hostile]));
    expectClean(await cli(cwd, [name, `--${hostile}`]));
    expectClean(await cli(cwd, [name, 'one.json', hostile, hostile]));
    for (const [option, { value }] of Object.entries(command.options)) {
      if (option === 'watch') continue;
      expectClean(
        await cli(cwd, [
          name,
          'one.json',
          ...(value === undefined ? [`--${option}=${hostile}`] : [`--${option}`, hostile]),
        ]),
      );
    }
  });

  it('the command itself', async () => {
    expectClean(await cli(folder(), [hostile]));
    expectClean(await cli(folder(), [`--${hostile}`]));
  });

  it.each<[unknown, string]>([
    ['{', 'a syntax error'],
    [{ [hostile]: 1 }, 'an unknown member'],
    [{ revision: hostile }, 'a revision'],
    [{ profile: hostile, type: hostile }, 'a profile and a type'],
    [{ ignore: [hostile], paths: [hostile] }, 'patterns and paths'],
    [{ reporters: [hostile] }, 'a reporter'],
    [{ reporters: [`json=${hostile}/x/../../one.json`], paths: ['one.json'] }, 'the path of a report'],
    [{ baseline: hostile, paths: ['.'] }, 'a baseline'],
    [{ files: [{ match: hostile, type: hostile }] }, 'an entry for files'],
    [{ coverage: { minimum: { [hostile]: 1 } } }, 'a minimum'],
  ])('a configuration (%#)', async (config) => {
    const cwd = project();
    const text = typeof config === 'string' ? config : JSON.stringify(config);
    writeFileSync(join(cwd, 'referral-kit.config.json'), text);
    expectClean(await cli(cwd, ['validate']));
    const path = join(cwd, `${hostile}.config.json`);
    writeFileSync(path, text);
    expectClean(await cli(cwd, ['validate', '.', '--config', path]));
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ 'referral-kit': config }));
    expectClean(await cli(cwd, ['validate']));
  });

  it('the name of the working folder', async () => {
    const cwd = join(project(), hostile);
    mkdirSync(join(cwd, '.git'));
    for (const words of [
      ['.'],
      ['.', '--since', 'x'],
      ['.', '--reporter', 'json=address'],
      ['..', '--coverage-file', '../one.json'],
    ]) {
      expectClean(await cli(cwd, ['validate', ...words]));
    }
  });
});
