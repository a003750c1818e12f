import type { LifecycleCode, RegistrationCode } from '@referral-kit/lifecycle/codes';
import type { IssueCode } from '@referral-kit/validator';
import type { CallExample, CommandExample, Explanation } from '../explanation.ts';

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
export const lifecycle: Readonly<Record<Exclude<LifecycleCode, IssueCode | RegistrationCode>, Explanation>> = {
  'lifecycle/unknown-status': {
    why: 'No transition can be checked from or to an unknown state.',
    fix: 'Use a documented status, spelt exactly. "referral-kit lifecycle" lists them.',
    failing: life(received, { status: 'Accepted', substatus: 'Accepted' }),
    passing: legal,
  },
  'lifecycle/unknown-substatus': {
    why: 'No transition can be checked from or to an unknown state.',
    fix: 'Use a documented substatus. "referral-kit lifecycle" lists them with their statuses.',
    failing: life(received, { status: 'Active', substatus: 'Engaged' }),
    passing: legal,
  },
  'lifecycle/substatus-mismatch': {
    why: 'Status and substatus form one state. An invalid pair is not in the transition table.',
    fix: 'Use a substatus that belongs to the status. "referral-kit lifecycle" lists the pairs.',
    failing: life(received, { status: 'Active', substatus: 'Won' }),
    passing: legal,
  },
  'lifecycle/undocumented-state': {
    why: 'None is a documented value, but no transition leads to or from it, so a referral in this state is stuck.',
    fix: 'Write the state that the referral is really in.',
    failing: life(received, { status: 'None', substatus: 'None' }),
    passing: legal,
  },
  'lifecycle/status-not-reachable': {
    why: 'The service rejects this transition. A history that contains it is out of order or was edited.',
    fix: 'Use a transition that "referral-kit lifecycle --from" lists, or sort the snapshots.',
    failing: life(won, accepted),
    passing: legal,
  },
  'lifecycle/closed-is-terminal': {
    why: 'The table allows a change from one closed substatus to another, but in practice the service rejects every update of a closed referral.',
    fix: 'Create a new referral. Pass --treat-advice-as refusal to make this an error.',
    failing: life(accepted, won, lost),
    passing: legal,
  },
  'lifecycle/expired-is-set-by-service': {
    why: 'Referrals expire on their own. A client that sets Expired probably means Declined or Lost.',
    fix: 'Leave this to the service, or use the intended substatus.',
    failing: life(received, { status: 'Closed', substatus: 'Expired' }),
    passing: life(received, { status: 'Closed', substatus: 'Declined', statusReason: 'No capacity' }),
  },
  'lifecycle/won-or-lost-before-accepted': {
    why: 'A deal that is won or lost without being accepted distorts the number of accepted referrals.',
    fix: 'Accept the referral first: Active/Accepted.',
    failing: life(received, won),
    passing: legal,
  },
  'lifecycle/reason-expected': {
    why: 'Reports on lost and declined referrals depend on the reason.',
    fix: 'Set statusReason.',
    failing: life(accepted, { status: 'Closed', substatus: 'Lost' }),
    passing: life(accepted, lost),
  },
  'lifecycle/not-a-history': {
    why: 'A text or a number is neither a snapshot of a referral nor a list of them.',
    fix: 'Put the snapshots in an array, oldest first, or write one per line to an .ndjson file.',
    failing: {
      files: { 'life.json': '"New"' },
      command: 'referral-kit history --no-validate life.json',
    },
    passing: {
      files: { 'life.json': JSON.stringify([{ id: 'r-1', ...received }]) },
      command: 'referral-kit history --no-validate life.json',
    },
  },
  'lifecycle/identity-changed': {
    why: 'The snapshots describe two different referrals, or one was overwritten with data of another.',
    fix: 'Keep engagementId and createdDateTime unchanged, or give the other referral its own id.',
    failing: life({ ...received, engagementId: 'e-1' }, { ...accepted, engagementId: 'e-2' }),
    passing: life({ ...received, engagementId: 'e-1' }, { ...accepted, engagementId: 'e-1' }),
  },
  'lifecycle/updated-backwards': {
    why: 'The snapshots are out of order, or an old state overwrote a newer one.',
    fix: 'Sort the snapshots by updatedDateTime, or correct the time.',
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
    why: 'Without a readable time, the order of two snapshots is unknown.',
    fix: 'Write updatedDateTime as an RFC 3339 date-time in UTC, such as 2019-01-02T03:04:05Z.',
    failing: life({ ...received, updatedDateTime: '02.01.2019' }, accepted),
    passing: life({ ...received, updatedDateTime: '2019-01-02T03:04:05Z' }, accepted),
  },
  'lifecycle/set-by-service': {
    why: 'The service maintains this member and rejects or ignores what clients write to it.',
    fix: 'Leave the member unchanged.',
    failing: patch("[{ op: 'replace', path: '/organizationName', value: 'Quay Systems' }]"),
    passing: naming,
  },
  'lifecycle/bad-patch': {
    why: 'A merge object, or an operation without a path, is not a JSON Patch, and the service rejects it.',
    fix: 'Send an array of { op, path, value } objects.',
    failing: patch("{ name: 'Harbour lights' }"),
    passing: naming,
  },
  'lifecycle/operation-not-allowed': {
    why: 'The service accepts add and replace. It rejects remove, move, copy and test.',
    fix: 'Replace the value instead.',
    failing: patch("[{ op: 'remove', path: '/details' }]"),
    passing: naming,
  },
  'lifecycle/bad-pointer': {
    why: 'The path of an operation must be a JSON Pointer. Anything else refers to nothing.',
    fix: 'Start the path with a slash. In a name, write ~ as ~0 and / as ~1.',
    failing: patch("[{ op: 'add', path: 'name', value: 'Harbour lights' }]"),
    passing: naming,
  },
  'lifecycle/unsafe-path': {
    why: 'Paths through __proto__ or constructor are used to attack programs that apply patches.',
    fix: 'Correct the path. No documented member has such a name.',
    failing: patch("[{ op: 'add', path: '/__proto__/name', value: 'Harbour lights' }]"),
    passing: naming,
  },
  'lifecycle/path-not-found': {
    why: 'A replace operation needs an existing value, and an add operation an existing object or array to add to.',
    fix: 'Use add for a member that does not exist yet, and check the rest of the path.',
    failing: renaming,
    passing: naming,
  },
};
