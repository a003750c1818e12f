import { describe, expect, it } from 'vitest';
import { callFiles, printingCalls } from './helpers/calls.ts';
import { cli, folder } from './helpers/cli.ts';

/** What no output may hold that has no colors. */
const escapeCharacter = '\u001b';

const colored = { FORCE_COLOR: '1' };

const files = {
  ...callFiles,
  'bad.config.json': { typ: 'Tag' },
  'bad.baseline.json': { version: 1, entries: [{ code: 1 }] },
};

describe('--no-color', () => {
  it.each(
    [
      ...printingCalls,
      ['validate', 'a.json', '--config', 'bad.config.json'],
      ['validate', 'a.json', '--baseline', 'bad.baseline.json'],
      ['baseline', 'a.json', '--update', '--output', 'bad.baseline.json'],
    ].map((words) => [words]),
  )('counts for %j, before and after the command', async (words) => {
    for (const line of [
      ['--no-color', ...words],
      [...words, '--no-color'],
      ['--no-color', words[0] as string, '--help'],
    ]) {
      const { stdout, stderr } = await cli(folder(files), line, { env: colored });
      expect(stdout + stderr).not.toContain(escapeCharacter);
    }
  });

  it('takes colors away that there are without it', async () => {
    const shown = await cli(folder(files), ['validate', 'a.json'], { env: colored });
    expect(shown.stdout).toContain(escapeCharacter);
    const settings = await cli(folder(files), ['validate', 'a.json', '--config', 'bad.config.json'], { env: colored });
    expect(settings.stderr).toContain(escapeCharacter);
  });
});
