// Brings in the declarations that are extended.
import type {} from 'expect';
import { matchers, type ReferralMatchers } from './matchers/index.ts';

declare module 'expect' {
  // The parameters have to be those of Jest's own declaration.
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ReferralMatchers<R> {}
  interface AsymmetricMatchers extends ReferralMatchers<unknown> {}
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the parameters have to be those of @types/jest
    interface Matchers<R, T = {}> extends ReferralMatchers<R> {}
  }
}

const { expect } = globalThis as { readonly expect?: { extend(added: typeof matchers): void } };
if (expect === undefined)
  throw new Error(
    'There is no global expect: name this module in "setupFilesAfterEnv" of Jest. With "injectGlobals": false, call expect.extend(matchers) yourself.',
  );
expect.extend(matchers);

export { matchers, type ReferralMatchers };
