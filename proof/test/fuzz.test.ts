import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../fuzz/corpus.ts';
import type { Outcome } from '../fuzz/loop.ts';
import { fuzzWatched, type TargetModule } from '../fuzz/watched.ts';

const moduleOf = (path: string): string => new URL(path, import.meta.url).href;

const fuzzed = (target: string, most = 20_000): Promise<Outcome> => {
  const run = { seed: 1, until: Date.now() + 600_000, most, corpus: [] };
  return fuzzWatched(moduleOf(`fuzz/${target}.ts`), run, 1000);
};

describe('the fuzzer', () => {
  it('finds what only an input deep inside reaches, by what each step reaches, and shows the shortest', async () => {
    const { failure } = await fuzzed('steps');
    expect(String(failure?.input)).toBe('fuzz');
    expect(failure?.why).toContain('Error: reached');
  });

  it('keeps the shortest inputs that reach all that is reached', async () => {
    const { corpus, failure } = await fuzzed('no-fault', 4000);
    expect(failure).toBeUndefined();
    expect(corpus.map(String).join('').split('').sort()).toEqual(['a', 'b']);
  });

  it('ends an input that never ends, and names it', async () => {
    const { failure } = await fuzzed('endless');
    expect(String(failure?.input)).toContain('!');
    expect(failure?.why).toContain('longer than 1 s');
  });
});

const targets = globSync('*.ts', { cwd: join(import.meta.dirname, '../fuzz/targets') }).map((file) =>
  file.slice(0, -3),
);

describe.each(targets)('the target %s', (name) => {
  it('finds nothing wrong with what it begins with, and what earlier runs have kept', async () => {
    const { target } = (await import(moduleOf(`../fuzz/targets/${name}.ts`))) as TargetModule;
    const inputs = [...target.seeds.map((seed) => Buffer.from(seed)), ...readCorpus(name)];
    for (const input of inputs) expect([String(input), await target.fault(input)]).toEqual([String(input), undefined]);
    expect(inputs.length).toBeGreaterThan(target.seeds.length);
  });
});
