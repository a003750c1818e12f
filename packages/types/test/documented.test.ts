import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documented } from './documented.ts';

const folder = join(import.meta.dirname, '../src/generated');
// `contracts.ts` lists the documented types, which are described where they are declared.
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('index.ts') && path !== 'contracts.ts',
);

describe('every exported type and every member has a doc comment', () => {
  test.each(modules)('%s', (path) => {
    const { all, bare } = documented(readFileSync(join(folder, path), 'utf8'));
    expect(all).not.toEqual([]);
    expect(bare).toEqual([]);
  });
});

test('what has none is found', () => {
  const code = `
/** Said. */
export interface A {
  /** Said. */
  said: string;
  bare?: (B & { inner: C })[];
  /** */
  empty: string;
}
export type D = 'd';
/** Said. */
export const E = 1;
`;
  expect(documented(code).bare).toEqual([
    'bare?: (B & { inner: C })[];',
    'inner: C })[];',
    'empty: string;',
    "export type D = 'd';",
  ]);
});
