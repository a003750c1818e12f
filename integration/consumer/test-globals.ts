// What a test runner has ready before it loads a setup file. It is that of vitest: Jest's and vitest's `expect` cannot
// both be loaded into one process. Its declarations need those of browsers, which this consumer does without.
const runner: string = 'vitest';
const { expect } = await import(runner);

Object.assign(globalThis, { expect });

export {};
