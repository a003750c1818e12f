import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { normalizeCodes } from '../src/index.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/normalizer.md'), 'utf8');

it.each(Object.keys(normalizeCodes))('the guide names %s', (code) => {
  expect(page).toContain(`\`${code}\``);
});
