import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cli, type Report } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';

/** How many bytes a path may have at most on Linux, with the NUL byte that ends it. */
const pathMax = 4096;

const text = JSON.stringify(referral);

/**
 * A folder with a chain of folders in it, the innermost of which has a path of so many bytes.
 *
 * @returns the outermost, with a document before and one after the chain
 */
const chain = (length: number): string => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'referral-kit-')));
  const back = process.cwd();
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  for (const name of ['a.json', 'z.json']) writeFileSync(join(top, name), text);
  // No call of the system takes so long a path: each folder is made from the one that it is in.
  process.chdir(top);
  for (let left = length - top.length; left > 1; ) {
    const size = Math.min(200, left - 1);
    // A rest of one byte would be a name of none.
    const name = 'e'.repeat(left - 1 - size === 1 ? size - 1 : size);
    mkdirSync(name);
    process.chdir(name);
    left -= name.length + 1;
  }
  for (const name of ['b.json', 'b.expected.json', 'c.ndjson']) writeFileSync(name, text);
  process.chdir(back);
  return top;
};

/** From where the innermost file fits as a whole to where the folder itself does not. */
const lengths = [4080, 4085, 4088, 4092, 4095, 4096, 6000];

describe.runIf(process.platform === 'linux')('a path beyond what the system takes', () => {
  it.each(lengths)('hides no other: %i bytes', async (length) => {
    const cwd = chain(length);
    for (const words of [['.'], ['**/*.json'], ['.', '--jobs', '2'], ['**', '--no-ignore']]) {
      const { stdout, stderr } = await cli(cwd, ['validate', ...words, '--reporter', 'json']);
      expect(stderr).toBe('');
      const outcomes = (JSON.parse(stdout) as Report).results.map(({ file, outcome }) => [file.length, outcome]);
      expect(outcomes.filter(([, outcome]) => outcome === 'valid').slice(0, 1)).toEqual([['a.json'.length, 'valid']]);
      expect(outcomes.at(-1)).toEqual(['z.json'.length, 'valid']);
      if (length >= pathMax - '/b.json'.length) expect(outcomes.map(([, each]) => each)).toContain('unreadable');
    }
  });

  it.each(['x'.repeat(5000), 'x/'.repeat(5000), `${'x/'.repeat(5000)}*.json`])(
    'is reported where it is named itself, and the others have their verdict',
    async (long) => {
      const { stdout, status } = await cli(chain(100), ['validate', 'a.json', long, '--reporter', 'json']);
      const { results } = JSON.parse(stdout) as Report;
      expect(status).toBe(4);
      expect(results).toHaveLength(2);
      expect(results).toContainEqual(expect.objectContaining({ file: 'a.json', outcome: 'valid' }));
    },
  );
});
