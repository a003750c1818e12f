import type { RegistrationCode } from '@referral-kit/lifecycle/codes';
import type { CallExample, Explanation } from '../explanation.ts';

const from = '@referral-kit/lifecycle/registration';

const won = "{ status: 'Closed', substatus: 'Won', createdDateTime: '2023-06-01T08:00:00Z' }";

const at = "{ at: '2023-08-01T12:00:00Z' }";

const contract = (members: object = {}): object => ({
  value: 5000,
  currency: 'EUR',
  signDateTime: '2023-07-03T00:00:00Z',
  startDateTime: '2023-07-10T00:00:00Z',
  endDateTime: '2024-07-10T00:00:00Z',
  term: 'Finite',
  ...members,
});

/** A check of a registration that has a contract, with other members of its own. */
const check = (members: object = {}, referral = won): CallExample => ({
  call: 'checkRegistration',
  from,
  arguments: [referral, JSON.stringify({ contract: contract(), ...members }), at],
});

const held = (members: object): CallExample => check({ contract: contract(members) });

const solution = (members: object): CallExample => check({ solutionDetails: [{ id: 's-1', value: 1000, ...members }] });

const sold = (members: object): CallExample =>
  solution({ marketplaceTransactionDetails: { isMarketplaceTransacted: true, ...members } });

const change = (status: string): CallExample => ({
  call: 'checkRegistrationUpdate',
  from,
  arguments: [
    JSON.stringify({ id: 'g-1', status, contract: contract() }),
    JSON.stringify({ id: 'g-1', status, contract: contract({ value: 6000 }) }),
  ],
});

const legal = check();

/** The faults of the registration of a deal. */
export const registration: Readonly<Record<RegistrationCode, Explanation>> = {
  'registration/not-a-registration': {
    why: 'There is nothing to check in a value that is not an object.',
    fix: 'Pass one entry of registrations, not the list.',
    failing: { call: 'checkRegistration', from, arguments: [won, "'g-1'"] },
    passing: legal,
  },
  'registration/not-won': {
    why: 'Only a deal that was won can be registered.',
    fix: 'Close the referral as Won first.',
    failing: check({}, won.replace("'Won'", "'Lost'")),
    passing: legal,
  },
  'registration/too-early': {
    why: 'A deal can be registered from 72 hours after its referral was created.',
    fix: 'Wait until the 72 hours are over.',
    failing: check(
      { registrationDateTime: '2023-07-05T08:00:00Z' },
      won.replace('2023-06-01T08:00:00Z', '2023-07-03T00:00:00Z'),
    ),
    passing: legal,
  },
  'registration/too-late': {
    why: 'A deal can be registered within 60 days of the day its contract was signed.',
    fix: 'Check signDateTime. A deal that was signed earlier cannot be registered any more.',
    failing: held({ signDateTime: '2023-06-01T09:00:00Z' }),
    passing: legal,
  },
  'registration/signed-in-future': {
    why: 'A contract that is not signed yet is no deal yet.',
    fix: 'Check signDateTime, or register the deal once the contract is signed.',
    failing: held({ signDateTime: '2023-08-02T00:00:00Z' }),
    passing: legal,
  },
  'registration/signed-before-creation': {
    why: 'A referral leads to a contract, so the contract cannot be older than the referral.',
    fix: 'Check signDateTime.',
    failing: check(
      { contract: contract({ signDateTime: '2023-06-15T00:00:00Z' }) },
      won.replace('2023-06-01', '2023-06-20'),
    ),
    passing: legal,
  },
  'registration/ends-before-start': {
    why: 'A contract cannot end before it starts.',
    fix: 'Check startDateTime and endDateTime.',
    failing: held({ endDateTime: '2023-07-09T00:00:00Z' }),
    passing: legal,
  },
  'registration/end-missing': {
    why: 'Only a perpetual contract has no end.',
    fix: 'Add endDateTime, or set term to Perpetual.',
    failing: held({ endDateTime: null }),
    passing: held({ endDateTime: null, term: 'Perpetual' }),
  },
  'registration/solution-above-contract': {
    why: 'A solution is a part of the contract and cannot be worth more than all of it.',
    fix: 'Check the value of the solution and that of the contract.',
    failing: solution({ value: 5001 }),
    passing: solution({}),
  },
  'registration/marketplace-date-missing': {
    why: 'A sale through the marketplace is matched by its date.',
    fix: 'Add marketplaceTransactionDateTime.',
    failing: sold({}),
    passing: sold({ marketplaceTransactionDateTime: '2023-07-04T00:00:00Z' }),
  },
  'registration/bad-date-time': {
    why: 'A date that cannot be read cannot be compared, so the rules about it are not checked.',
    fix: 'Use RFC 3339 with at most seven fraction digits, such as 2023-07-03T00:00:00Z.',
    failing: held({ startDateTime: '10.07.2023' }),
    passing: legal,
  },
  'registration/locked': {
    why: 'Nothing is edited once a registration was approved, passed, failed or closed.',
    fix: 'Leave the registration as it is.',
    failing: change('Approved'),
    passing: change('ActionRequired'),
  },
};
