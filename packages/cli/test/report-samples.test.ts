import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reporterNames } from '../src/reporters/reporter.ts';
import { cli, folder } from './helpers/cli.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/reports.md'), 'utf8');

/** The first block of code after a text. */
const blockAfter = (text: string): string => /```\w*\n(.*?)```/s.exec(page.slice(page.indexOf(text)))?.[1] ?? '';

it('the samples in docs/reports.md are what the reporters write', async () => {
  const file = 'fixtures/address/quay.json';
  const cwd = folder({ [file]: blockAfter('`fixtures/address/quay.json`') });
  const samples = {
    text: '## text',
    ndjson: '## json and ndjson',
    junit: '## junit',
    github: '## github',
    gitlab: '## gitlab',
    tap: '## tap',
    markdown: '## markdown',
  };
  const names = [...Object.keys(samples), 'sarif'];
  await cli(cwd, ['validate', 'fixtures', ...names.flatMap((name) => ['--reporter', `${name}=${name}`])]);
  const written = (name: string): string =>
    readFileSync(join(cwd, name), 'utf8').replaceAll(/time="[\d.]+"/g, 'time="0.003"');
  for (const [name, head] of Object.entries(samples)) expect(blockAfter(`\n${head}\n`)).toBe(written(name));
  expect(JSON.parse(blockAfter('\n## sarif\n'))).toEqual(JSON.parse(written('sarif')).runs[0].results[0]);
});

it('docs/reports.md names every reporter', () => {
  for (const name of reporterNames) expect(page).toMatch(new RegExp(`^\\| (\\[\`${name}\`\\]|\`${name}\`)`, 'm'));
});
