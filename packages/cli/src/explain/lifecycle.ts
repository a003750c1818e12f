import type { LifecycleCode } from '@referral-kit/lifecycle/codes';
import type { CallExample, CommandExample, Explanation } from './explanation.ts';

/** Snapshots of one referral, a line each. */
const life = (...snapshots: readonly object[]): CommandExample => ({
  files: { 'life.ndjson': snapshots.map((snapshot) => `${JSON.stringify({ id: 'r-1', ...snapshot })}\n`).join('') },
  command: 'referral-kit history --no-validate life.ndjson',
});

const received = { status: 'New', substatus: 'Received' };
const accepted = { status: 'Active', substatus: 'Accepted' };
const won = { status: 'Closed', substatus: 'Won' };
const lost = { status: 'Closed', substatus: 'Lost', statusReason: 'Price' };
const legal = life(received, accepted, won);

const stored = `{
  id: 'r-1',
  engagementId: 'e-1',
  organizationId: 'o-1',
  organizationName: 'Harbour Systems',
  createdDateTime: '2019-01-02T03:04:05Z',
  updatedDateTime: '2019-01-02T03:04:05Z',
  status: 'New',
  substatus: 'Received',
  referralType: 'Independent',
  qualification: 'Direct',
  customerProfile: { name: 'Weir Boats', address: { addressLine1: '1 Quay Street', city: 'Galway', country: 'IE' } },
  consent: {},
  details: {},
}`;

const patch = (operations: string): CallExample => ({
  call: 'checkPatch',
  from: '@referral-kit/lifecycle/updates',
  arguments: [stored, operations],
});

const renaming = patch("[{ op: 'replace', path: '/name', value: 'Harbour lights' }]");
const naming = patch("[{ op: 'add', path: '/name', value: 'Harbour lights' }]");

/** The faults of histories, updates and patches. */
export const lifecycle: Readonly<Record<LifecycleCode, Explanation>> = {
  'lifecycle/unknown-status': {
    why: 'From a state that nobody knows, no step can be judged.',
    mend: 'Write a documented status, letter for letter; "referral-kit lifecycle" prints them.',
    failing: life(received, { status: 'Accepted', substatus: 'Accepted' }),
    passing: legal,
  },
  'lifecycle/unknown-substatus': {
    why: 'From a state that nobody knows, no step can be judged.',
    mend: 'Write a documented substatus; "referral-kit lifecycle" prints them with their statuses.',
    failing: life(received, { status: 'Active', substatus: 'Engaged' }),
    passing: legal,
  },
  'lifecycle/substatus-mismatch': {
    why: 'Status and substatus are one state; a pair that is none is in no row of the table.',
    mend: 'Write a substatus of the status; "referral-kit lifecycle" prints them.',
    failing: life(received, { status: 'Active', substatus: 'Won' }),
    passing: legal,
  },
  'lifecycle/undocumented-state': {
    why: 'None is a documented value, but no step leads to it or from it: a referral in it is stuck.',
    mend: 'Write the state that the referral is in.',
    failing: life(received, { status: 'None', substatus: 'None' }),
    passing: legal,
  },
  'lifecycle/status-not-reachable': {
    why: 'The service refuses the step; a history that has it was put together in the wrong order, or edited.',
    mend: 'Take a step that "referral-kit lifecycle --from" lists, or put the snapshots in order.',
    failing: life(won, accepted),
    passing: legal,
  },
  'lifecycle/closed-is-terminal': {
    why: 'The table allows a change between closed substatuses, but in practice the service takes no update of a closed referral.',
    mend: 'Open a new referral. --treat-advice-as refusal makes an error of it.',
    failing: life(accepted, won, lost),
    passing: legal,
  },
  'lifecycle/expired-is-set-by-service': {
    why: 'Referrals expire by themselves; whoever sets Expired most likely means Declined or Lost.',
    mend: 'Leave it to the service, or write the substatus that is meant.',
    failing: life(received, { status: 'Closed', substatus: 'Expired' }),
    passing: life(received, { status: 'Closed', substatus: 'Declined', statusReason: 'No capacity' }),
  },
  'lifecycle/won-or-lost-before-accepted': {
    why: 'A deal is won or lost by who accepted it; without that the numbers of accepted referrals are wrong.',
    mend: 'Accept the referral first: Active/Accepted.',
    failing: life(received, won),
    passing: legal,
  },
  'lifecycle/reason-expected': {
    why: 'Reports on lost and declined referrals live on the reason.',
    mend: 'Write a statusReason.',
    failing: life(accepted, { status: 'Closed', substatus: 'Lost' }),
    passing: life(accepted, lost),
  },
  'lifecycle/not-a-history': {
    why: 'One document alone has no steps to judge.',
    mend: 'Write the snapshots in an array, oldest first, or each on a line of an .ndjson file; one document is for "referral-kit validate".',
    failing: {
      files: { 'life.json': JSON.stringify({ id: 'r-1', ...received }) },
      command: 'referral-kit history --no-validate life.json',
    },
    passing: {
      files: { 'life.json': JSON.stringify([{ id: 'r-1', ...received }]) },
      command: 'referral-kit history --no-validate life.json',
    },
  },
  'lifecycle/identity-changed': {
    why: 'The snapshots are of two referrals, or one was overwritten with the data of another.',
    mend: 'Keep engagementId and createdDateTime as they were, or give the other referral its own id.',
    failing: life({ ...received, engagementId: 'e-1' }, { ...accepted, engagementId: 'e-2' }),
    passing: life({ ...received, engagementId: 'e-1' }, { ...accepted, engagementId: 'e-1' }),
  },
  'lifecycle/updated-backwards': {
    why: 'The snapshots are out of order, or an old state was written over a newer one.',
    mend: 'Put the snapshots in order of updatedDateTime, or correct the time.',
    failing: life(
      { ...received, updatedDateTime: '2019-01-03T00:00:00Z' },
      { ...accepted, updatedDateTime: '2019-01-02T00:00:00Z' },
    ),
    passing: life(
      { ...received, updatedDateTime: '2019-01-02T00:00:00Z' },
      { ...accepted, updatedDateTime: '2019-01-03T00:00:00Z' },
    ),
  },
  'lifecycle/bad-updated-time': {
    why: 'Without a readable time there is no telling which of two snapshots is the later one.',
    mend: 'Write updatedDateTime in RFC 3339 and in UTC, as 2019-01-02T03:04:05Z.',
    failing: life({ ...received, updatedDateTime: '02.01.2019' }, accepted),
    passing: life({ ...received, updatedDateTime: '2019-01-02T03:04:05Z' }, accepted),
  },
  'lifecycle/set-by-service': {
    why: 'The service keeps the member itself, and refuses or ignores what you write there.',
    mend: 'Leave the member as it is.',
    failing: patch("[{ op: 'replace', path: '/organizationName', value: 'Quay Systems' }]"),
    passing: naming,
  },
  'lifecycle/bad-patch': {
    why: 'An object to be merged, or an operation without its path, is no JSON Patch: the service refuses it.',
    mend: 'Send an array of { op, path, value }.',
    failing: patch("{ name: 'Harbour lights' }"),
    passing: naming,
  },
  'lifecycle/operation-not-allowed': {
    why: 'The service takes add and replace; remove, move, copy and test are refused.',
    mend: 'Replace the value with another one.',
    failing: patch("[{ op: 'remove', path: '/details' }]"),
    passing: naming,
  },
  'lifecycle/bad-pointer': {
    why: 'The path of an operation is a JSON Pointer; anything else leads nowhere.',
    mend: 'Begin the path with a slash, and write ~ as ~0 and / in a name as ~1.',
    failing: patch("[{ op: 'add', path: 'name', value: 'Harbour lights' }]"),
    passing: naming,
  },
  'lifecycle/unsafe-path': {
    why: 'A path through __proto__ or constructor is used to attack programs that apply patches.',
    mend: 'Correct the path; no documented member has such a name.',
    failing: patch("[{ op: 'add', path: '/__proto__/name', value: 'Harbour lights' }]"),
    passing: naming,
  },
  'lifecycle/path-not-found': {
    why: 'replace needs a value to replace, and add needs an object or an array to add to.',
    mend: 'Use add for a member that is not there yet, and correct the way to it.',
    failing: renaming,
    passing: naming,
  },
};
