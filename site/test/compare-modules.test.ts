import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundled, load } from '../src/compare/load.ts';

const compat = join(import.meta.dirname, '../../packages/compat/src');

/** What takes the place of these in browsers loads nothing. */
const isReplaced = (file: string): boolean => /^(?:confirm[\\/](?:ajv|hyperjump)|hyperjump)\.ts$/.test(file);

it('Browsers have every module that compat loads once it is needed', () => {
  const named = globSync('**/*.ts', { cwd: compat })
    .filter((file) => !isReplaced(file))
    .flatMap((file) => [...readFileSync(join(compat, file), 'utf8').matchAll(/\bload\('([^']+)'\)/g)])
    .map(([, name]) => name as string);
  expect(named.length).toBeGreaterThan(2);
  for (const name of new Set(named)) expect(load(name), name).toBeDefined();
});

it('Browsers have the validators that come with compat', async () => {
  const all = await import('../../packages/compat/src/bundled.ts');
  expect(bundled()).toEqual({ ...all });
});
