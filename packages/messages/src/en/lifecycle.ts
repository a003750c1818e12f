import type { AdviceCode, PatchFault, TextParams } from '@referral-kit/types/issues';
import type { Say } from '../say.ts';
import { orMissing, said } from './words.ts';

interface Ending {
  readonly allowed: readonly string[];
  readonly meant?: string;
}

/** What was meant and what is allowed, as sentences. */
const ending = ({ allowed, meant }: Ending): string =>
  `${meant === undefined ? '' : ` Did you mean ${meant}?`} Allowed: ${allowed.join(', ') || 'none'}.`;

const unknown = (member: string, received: string): string =>
  received === 'undefined' ? `The ${member} is missing.` : `${received} is not a ${member}.`;

export const unknownStatus: Say<'lifecycle/unknown-status'> = (params) =>
  unknown('status', params.received) + ending(params);

export const unknownSubstatus: Say<'lifecycle/unknown-substatus'> = (params) =>
  unknown('substatus', params.received) + ending(params);

export const substatusMismatch: Say<'lifecycle/substatus-mismatch'> = (params) =>
  `${params.status} goes with ${params.fitting.join(', ')}, not ${params.received}.${ending(params)}`;

export const undocumentedState: Say<'lifecycle/undocumented-state'> = (params) =>
  `${params.received} is in no row of the table.${ending(params)}`;

export const statusNotReachable: Say<'lifecycle/status-not-reachable'> = (params) =>
  `${params.from} cannot become ${params.to}.${ending(params)}`;

const advice: Readonly<Record<AdviceCode, string>> = {
  'lifecycle/closed-is-terminal': 'In practice the service accepts no update of a closed referral.',
  'lifecycle/expired-is-set-by-service': 'Only the service sets Expired.',
  'lifecycle/won-or-lost-before-accepted': 'Won and Lost normally follow Active/Accepted.',
  'lifecycle/reason-expected': 'A statusReason is expected with Lost and Declined.',
};

/** @returns an advice, or the refusal for the reason of an advice and of others. */
export const advise = (code: AdviceCode, { allowed, also = [] }: TextParams[AdviceCode]): string =>
  [code, ...also].map((each) => advice[each]).join(' ') + (allowed ? ending({ allowed }) : '');

export const notAHistory: Say<'lifecycle/not-a-history'> = () => 'A history is an array of snapshots, oldest first.';

export const identityChanged: Say<'lifecycle/identity-changed'> = ({ member, received, previous }) =>
  `${member} is ${orMissing(received)}, but was ${orMissing(previous)}: it stays the same for life.`;

export const updatedBackwards: Say<'lifecycle/updated-backwards'> = ({ received, previous }) =>
  `updatedDateTime is ${received}, earlier than ${previous} before it.`;

export const badUpdatedTime: Say<'lifecycle/bad-updated-time'> = ({ received }) =>
  `updatedDateTime is ${said(received)}, which is not a date-time with at most seven fraction digits.`;

export const setByService: Say<'lifecycle/set-by-service'> = ({ member, received, previous }) =>
  `${member} is ${orMissing(received)}, but was ${orMissing(previous)}: only the service sets it.`;

const patchFaults: Readonly<Record<PatchFault, string>> = {
  'not-an-array': 'A patch is an array of operations (RFC 6902), not an object to be merged.',
  'not-an-object': 'An operation is a JSON object.',
  'path-not-a-string': 'The path is a string, not',
  'no-value': 'The operation has no value.',
};

export const badPatch: Say<'lifecycle/bad-patch'> = ({ reason, received }) =>
  patchFaults[reason] + (reason === 'path-not-a-string' ? ` ${orMissing(received ?? 'undefined')}.` : '');

export const operationNotAllowed: Say<'lifecycle/operation-not-allowed'> = ({ received }) =>
  `The service accepts only add and replace, not ${said(received)}.`;

export const badPointer: Say<'lifecycle/bad-pointer'> = ({ received }) =>
  `${received} is not a JSON Pointer: each part begins with a slash, and a tilde in it is written ~0.`;

export const unsafePath: Say<'lifecycle/unsafe-path'> = ({ part, received }) =>
  part === 'value'
    ? 'The value has a member __proto__, which has a special meaning in JavaScript.'
    : `${received} contains a name that has a special meaning in JavaScript.`;

export const pathNotFound: Say<'lifecycle/path-not-found'> = ({ received, missing }) =>
  `${received} points to nothing: the referral has no ${missing} to change.`;
