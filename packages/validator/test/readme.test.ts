import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// A snippet with a block right behind it says what it prints. It runs here as a user runs it, but with the
// package found by its own name.

const folder = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const snippets = [...readme.matchAll(/```(js|ts)\n(?<code>(?:(?!```).)+)```\n\n```\n(?<printed>.+?)```/gs)].map(
  ({ groups }) => groups as { code: string; printed: string },
);

it('the README has snippets that say what they print', () => {
  expect(snippets.length).toBeGreaterThan(1);
});

it.each(snippets)('$code', ({ code, printed }) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript'], {
    cwd: folder,
    input: code,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toBe(printed);
});
