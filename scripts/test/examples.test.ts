import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { exampleFolder, examples, runExamples, typeFaults } from './helpers/examples.ts';

const all = examples();
const folder = exampleFolder(all);
const runs = await runExamples(folder, all);
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

it.each(all.flatMap((example, at) => (runs[at] === undefined ? [] : [{ ...example, ...runs[at] }])))(
  '$place does what it says',
  ({ stdout, thrown, comments, printed }) => {
    expect(thrown).toBe('');
    const commented = comments.map((comment) => `${comment}\n`).join('');
    if (printed !== undefined) expect(stdout.trimEnd()).toBe((commented + printed).trimEnd());
    const lines = stdout.split('\n');
    let from = 0;
    for (const comment of comments) {
      const at = lines.indexOf(comment, from);
      expect(lines.slice(from), `printed after ${from} lines`).toContain(comment);
      from = at + 1;
    }
  },
);
