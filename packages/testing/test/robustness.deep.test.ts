import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { proxies } from '../src/hostile/proxies.ts';
import { hostileValues } from '../src/hostile/values.ts';
import { anyJson, hostile } from '../src/index.ts';
import { scaled } from './scaled.ts';

const kinds = Object.keys({ ...hostileValues, ...proxies });
const sample = fc.sample(hostile(), { numRuns: 5000, seed: 1 });

it('makes every kind of hostile value, alone and inside a referral', () => {
  const names = sample.map(({ name }) => name);
  for (const kind of kinds) {
    expect(names).toContain(kind);
    expect(names.some((name) => name.startsWith(`${kind} at "/`))).toBe(true);
  }
  expect(names.some((name) => name.startsWith('cycle at "/'))).toBe(true);
});

it('can always be made and named, and nothing is read in doing so', () => {
  for (const { name, create } of sample) {
    expect(name).not.toBe('');
    create();
  }
});

it('makes cycles', () => {
  const [cycle] = sample.filter(({ name }) => name.startsWith('cycle'));
  expect(() => JSON.stringify(cycle?.create())).toThrow(TypeError);
});

it('lets a failing test be printed', () => {
  const { counterexample } = fc.check(
    fc.property(hostile(), ({ name }) => !name.startsWith('proxy with every trap')),
    { seed: 1, numRuns: scaled(1000) },
  );
  expect(counterexample).not.toBeNull();
  expect(fc.stringify(counterexample)).toContain('every trap');
});

it('makes JSON values that survive JSON', () => {
  fc.assert(
    fc.property(anyJson(), (value) => {
      const text = JSON.stringify(value);
      expect(JSON.stringify(JSON.parse(text))).toBe(text);
    }),
  );
});

it('makes JSON of every type, with names of the contract', () => {
  const texts = fc.sample(anyJson(), { numRuns: 2000, seed: 1 }).map((value) => JSON.stringify(value));
  for (const start of ['{', '[', '"', 'null', 'true', '-'])
    expect(texts.some((text) => text.startsWith(start))).toBe(true);
  expect(texts.some((text) => text.includes('"customerProfile":'))).toBe(true);
  expect(texts.some((text) => text.includes('"Accepted"'))).toBe(true);
});
