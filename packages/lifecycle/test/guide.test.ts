import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const service = globSync('examples/service/*.ts', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));

test('the guide shows the code of the example', () => {
  const guide = readFileSync(join(root, 'docs/guide.md'), 'utf8');
  const snippets = [...guide.matchAll(/```ts\n([^`]*(?:`[^`\n]*`[^`]*)*?)```/g)].map(([, code]) => code as string);
  expect(snippets.length).toBeGreaterThan(3);
  for (const snippet of snippets) expect(service.filter((text) => text.includes(snippet))).toHaveLength(1);
});
