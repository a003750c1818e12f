import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recorded } from '../figures.ts';
import { installed } from '../supply/installed.ts';
import { dependenciesTable, tablesOf, withTables } from '../trust.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/trust.md'), 'utf8');

it('docs/trust.md shows what is recorded', () => {
  expect(withTables(text, tablesOf(recorded()))).toBe(text);
});

it('docs/trust.md lists what users install, with its version and why', () => {
  for (const { name, version } of installed()) expect(text).toContain(`| ${name} ${version} | `);
});

it('the table has the licence that is known of a package that names none', () => {
  const one = {
    name: 'a',
    version: '1.0.0',
    license: undefined,
    maintainer: 'd',
    hasInstallScript: false,
    bytes: 1001,
    broughtBy: ['b'],
  };
  expect(dependenciesTable([one], { a: { for: 'c', license: 'MIT' } })).toContain(
    '| a 1.0.0 | c | d | MIT | 2 | `b` |',
  );
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
