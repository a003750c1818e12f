import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import * as normalizer from '../src/index.ts';

const text = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const examples = [...text.matchAll(/```js\n(.*?)```\n\n```\n(.*?)```/gs)].map(([, code = '', output = '']) => ({
  code,
  output,
}));

it.each(examples)('the README prints what its code does', ({ code, output }) => {
  const lines: string[] = [];
  const show = (value: unknown): string => (typeof value === 'string' ? value : inspect(value, { breakLength: 120 }));
  const console = { log: (...values: unknown[]) => lines.push(values.map(show).join(' ')) };
  const body = code.replaceAll(/^import .*$/gm, '');
  new Function('normalize', 'convert', 'console', body)(normalizer.normalize, normalizer.convert, console);
  expect(`${lines.join('\n')}\n`).toBe(output);
});

it('the README names every code', () => {
  expect(examples).toHaveLength(2);
  for (const code of Object.keys(normalizer.normalizeCodes)) expect(text).toContain(`\`${code}\``);
});
