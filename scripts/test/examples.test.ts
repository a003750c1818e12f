import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { exampleFolder, examples, run, typeFaults } from './helpers/examples.ts';

const all = examples();
const folder = exampleFolder();
afterAll(() => rmSync(folder, { recursive: true }));

it('almost all examples run, and those that do not say why', () => {
  const reasons = all.flatMap(({ notRun }) => (notRun === undefined ? [] : [notRun]));
  expect(reasons.every((reason) => reason.length > 20)).toBe(true);
  expect(reasons.length).toBeLessThan(all.length / 8);
});

it.each([
  ['strict', { strict: true }],
  ['not strict', { strict: false }],
])('they compile: %s', async (_name, options) => {
  expect(await typeFaults(folder, all, options)).toEqual([]);
});

it.each(all.filter(({ notRun }) => notRun === undefined))('$place does what it says', async (example) => {
  const { stdout, thrown } = await run(folder, example);
  expect(thrown).toBe('');
  const told = example.comments.map((comment) => `${comment}\n`).join('');
  if (example.printed !== undefined) expect(stdout.trimEnd()).toBe((told + example.printed).trimEnd());
  const lines = stdout.split('\n');
  let from = 0;
  for (const comment of example.comments) {
    const at = lines.indexOf(comment, from);
    expect(lines.slice(from), `printed after ${from} lines`).toContain(comment);
    from = at + 1;
  }
});
