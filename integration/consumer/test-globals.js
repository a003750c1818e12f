// What a test runner has ready before it loads a setup file. It is that of vitest: Jest's and vitest's `expect` cannot
// both be loaded into one process. JavaScript, since vitest's declarations need those of browsers.
import { expect } from 'vitest';

Object.assign(globalThis, { expect });
