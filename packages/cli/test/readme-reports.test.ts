import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reporterNames } from '../src/reporters/reporter.ts';
import { cli, folder } from './helpers/cli.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const section = readme.slice(readme.indexOf('\n## Reports'), readme.indexOf('\n## merge-reports'));

/** The first block of code after a text. */
const blockAfter = (text: string): string => /```\w*\n(.*?)```/s.exec(section.slice(section.indexOf(text)))?.[1] ?? '';

it('the samples in the README are what the reporters write', () => {
  const file = 'fixtures/address/quay.json';
  const cwd = folder({ [file]: blockAfter('`fixtures/address/quay.json`') });
  const samples = {
    text: '### text',
    ndjson: '### json and ndjson',
    junit: '### junit',
    github: '### github',
    gitlab: '### gitlab',
    tap: '### tap',
    markdown: '### markdown',
  };
  const names = [...Object.keys(samples), 'sarif'];
  cli(cwd, ['validate', 'fixtures', ...names.flatMap((name) => ['--reporter', `${name}=${name}`])]);
  const written = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  for (const [name, head] of Object.entries(samples)) expect(blockAfter(`\n${head}\n`)).toBe(written(name));
  expect(JSON.parse(blockAfter('\n### sarif\n'))).toEqual(JSON.parse(written('sarif')).runs[0].results[0]);
});

it('the README names every reporter', () => {
  for (const name of reporterNames) expect(section).toMatch(new RegExp(`^\\| (\\[\`${name}\`\\]|\`${name}\`)`, 'm'));
});
