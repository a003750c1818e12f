import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recorded } from '../figures.ts';
import { tablesOf, withTables } from '../trust.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/trust.md'), 'utf8');

it('docs/trust.md shows what is recorded', () => {
  expect(withTables(text, tablesOf(recorded()))).toBe(text);
});

it('says what did not hold or did not run', () => {
  const figures = { part: 'a', date: '2026-01-01', commit: 'c', machine: 'm', seconds: 1 };
  const failed = tablesOf([{ ...figures, rows: [{ what: 'w|w', figure: 'f', passed: false }] }]);
  expect(failed).toContain('| a | w\\|w | f | no |');
  const notRun = tablesOf([{ ...figures, rows: [{ what: 'w', figure: '', passed: false, notRun: 'no Go' }] }]);
  expect(notRun).toContain('| a | w | not run: no Go | no |');
});

it('needs a place for the figures', () => {
  expect(() => withTables('# A page', '')).toThrow('no place');
});
