import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linesOf, run } from '../packages/run.ts';

// A process of its own counts, as V8 counts only what it compiles after that is asked for.
const sizes = [400, 800] as const;
const ended = await run(process.execPath, [join(import.meta.dirname, 'growth/count.ts'), ...sizes.map(String)]);
const counted: Readonly<Record<string, readonly [number, number]>> =
  ended.status === 0 ? JSON.parse(ended.stdout) : { 'counting work': [0, 0] };

it.each(Object.entries(counted))('%s make no more work than their number', (_, [small, large]) => {
  expect(small, linesOf(ended).join('\n').slice(0, 2000)).toBeGreaterThan(0);
  // Twice as much of it makes at most twice the work; what grows with the square makes four times as much.
  expect(large / small).toBeLessThan(2.3);
});
