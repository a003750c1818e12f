import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { normalizeCodes } from '../src/index.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');
const readme = read('../README.md');

const examples = [readme, read('../../../docs/wire.md')].flatMap((text) =>
  [...text.matchAll(/```js\n(.*?)```\n\n```\n(.*?)```/gs)].map(([, code = '', output = '']) => ({ code, output })),
);

const modules: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  '@referral-kit/normalizer': () => import('../src/index.ts'),
};

/** What the imports of an example bring, by name. */
const importsOf = async (code: string): Promise<Record<string, unknown>> => {
  const found: Record<string, unknown> = {};
  for (const [, names = '', from = ''] of code.matchAll(/^import \{ (.*?) \} from '(.*?)';$/gm)) {
    const exported = (await (modules[from]?.() ?? import(from))) as Record<string, unknown>;
    for (const name of names.split(', ')) found[name] = exported[name];
  }
  return found;
};

it.each(examples)('what the documentation shows is what its code prints ($#)', async ({ code, output }) => {
  const lines: string[] = [];
  const show = (value: unknown): string => (typeof value === 'string' ? value : inspect(value, { breakLength: 120 }));
  const console = { log: (...values: unknown[]) => lines.push(values.map(show).join(' ')) };
  const names = { console, ...(await importsOf(code)) };
  new Function(...Object.keys(names), code.replaceAll(/^import .*$/gm, ''))(...Object.values(names));
  expect(`${lines.join('\n')}\n`).toBe(output);
});

it('the README names every code', () => {
  expect(examples).toHaveLength(5);
  for (const code of Object.keys(normalizeCodes)) expect(readme).toContain(`\`${code}\``);
});
