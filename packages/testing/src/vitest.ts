import { expect } from 'vitest';
import { matchers, type ReferralMatchers } from './matchers/index.ts';

declare module 'vitest' {
  // The parameters have to be those of vitest's own declaration.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends ReferralMatchers<R> {}
}

expect.extend(matchers);

export { matchers, type ReferralMatchers };
