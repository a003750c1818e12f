import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { normalizeCodes } from '../src/index.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

it.each(Object.keys(normalizeCodes))('the README names %s', (code) => {
  expect(readme).toContain(`\`${code}\``);
});
