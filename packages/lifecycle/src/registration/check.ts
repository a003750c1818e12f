import { notARegistration, notWon } from '@referral-kit/messages/en/registration';
import { aString, expectKinds, namedOptions } from '@referral-kit/text';
import { read } from '../read.ts';
import { show } from '../show.ts';
import { dateIssues } from './dates.ts';
import { type RegistrationIssue, type RegistrationResult, registrationIssue, registrationResult } from './issue.ts';
import { endIssues, solutionsFound } from './values.ts';

/** How a registration is checked. */
export interface RegistrationOptions {
  /** When it is registered, in RFC 3339, where the registration has no `registrationDateTime` yet: mostly now. */
  readonly at?: string;
}

/** Only a deal that was won can be registered. The fault is at the member that says otherwise. */
const wonIssues = (status: unknown, substatus: unknown): RegistrationIssue[] => {
  const member = status === 'Closed' ? 'substatus' : 'status';
  if (status === 'Closed' && substatus === 'Won') return [];
  const params = { member, received: show(member === 'status' ? status : substatus) };
  const parts = { code: 'registration/not-won', path: [member], params, say: notWon, expected: 'Closed/Won' } as const;
  return [registrationIssue('referral', parts)];
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * Holds the registration of a deal to the rules between its dates and values, and to its referral. Pure: there is no
 * clock, so whoever wants the registration judged as of now says when that is. Whether the two documents are valid
 * by themselves is for a validator to say. Changes nothing.
 *
 * @param referral the referral whose deal is registered; its status and its creation count
 * @param registration an entry of `registrations`, or the value that a patch adds there
 * @param options `at`: when the deal is registered, where the registration does not say so itself
 * @returns every fault, and the rules that could not be applied for lack of a value; deeply frozen
 * @throws {TypeError} for an unknown option or one that is not a string; nothing else is thrown, whatever the documents are
 *
 * @example
 * const result = checkRegistration(referral, registration, { at: '2023-09-01T12:00:00Z' });
 * if (!result.ok) for (const { document, pointer, message } of result.issues) console.error(document, pointer, message);
 */
export const checkRegistration = (
  referral: unknown,
  registration: unknown,
  options?: RegistrationOptions,
): RegistrationResult => {
  const { at } = expectKinds(namedOptions(options, ['at']), { at: aString });
  const won = wonIssues(read(referral, 'status') ?? undefined, read(referral, 'substatus') ?? undefined);
  if (!isObject(registration)) {
    const params = { received: show(registration) };
    const parts = { code: 'registration/not-a-registration', path: [], params, say: notARegistration } as const;
    return registrationResult([...won, registrationIssue('registration', parts)]);
  }
  const contract = read(registration, 'contract');
  const dates = dateIssues(referral, registration, contract, at);
  const solutions = solutionsFound(registration, contract);
  return registrationResult(
    [...won, ...dates.issues, ...endIssues(contract), ...solutions.issues],
    [...dates.notChecked, ...solutions.notChecked],
  );
};
