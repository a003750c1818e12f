import { expected } from '@referral-kit/text';

const isTold = ({ code, message }: { readonly code: unknown; readonly message: unknown }): boolean =>
  typeof code === 'string' && typeof message === 'string';

/**
 * Makes something of an issue that a program gave.
 *
 * @throws {TypeError} for what is none, or where a translator throws
 */
export const ofIssue = <Made>(issue: { readonly code: unknown; readonly message: unknown }, make: () => Made): Made =>
  expected('an issue of a Referral Kit package, and a translator that does not throw', () => {
    if (!isTold(issue)) throw new TypeError('It has no code or no message.');
    return make();
  });
