import { defineConfig } from 'vitest/config';

/** The finished site in a real browser; build it first: `npm run site -- --build`. */
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
