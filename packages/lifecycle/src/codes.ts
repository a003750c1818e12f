/** Why a transition is refused. */
export const refusalCodes = {
  'lifecycle/unknown-status': 'The status is none of the documented ones.',
  'lifecycle/unknown-substatus': 'The substatus is none of the documented ones.',
  'lifecycle/substatus-mismatch': 'The substatus does not go with the status.',
  'lifecycle/undocumented-state': 'The state is in no row of the transition table: nothing leads to it or from it.',
  'lifecycle/status-not-reachable': 'No transition leads from the status of the one state to that of the other.',
} as const;

/** What speaks against a transition that the table allows. */
export const adviceCodes = {
  'lifecycle/closed-is-terminal': 'A closed referral is changed, which the service does not accept in practice.',
  'lifecycle/expired-is-set-by-service': 'A referral is set to Expired, which the service does by itself.',
  'lifecycle/won-or-lost-before-accepted': 'A referral is won or lost that was never accepted.',
  'lifecycle/reason-expected': 'A referral is lost or declined without a statusReason.',
} as const;

/** What is wrong with a history, with an update or with a patch, beside the codes of its transitions. */
export const changeCodes = {
  'lifecycle/not-a-history': 'A history is no array of snapshots, or cannot be read.',
  'lifecycle/identity-changed': 'A member that identifies a referral for life has another value than before.',
  'lifecycle/updated-backwards': 'updatedDateTime is earlier than it was before.',
  'lifecycle/bad-updated-time': 'updatedDateTime is no UTC date-time, so that its order cannot be told.',
  'lifecycle/set-by-service': 'A member that only the service sets was changed.',
  'lifecycle/bad-patch': 'A patch is no array of operations, or an operation lacks its path or its value.',
  'lifecycle/operation-not-allowed': 'An operation is neither add nor replace, the only ones that the service takes.',
  'lifecycle/bad-pointer': 'The path of an operation is no JSON Pointer.',
  'lifecycle/unsafe-path': 'The path of an operation leads through a name that JavaScript reserves.',
  'lifecycle/path-not-found': 'The path of an operation leads to nothing that could be changed.',
} as const;

/** Every code of this package, with what it means. Codes are never renamed or reused. */
export const lifecycleCodes: Readonly<Record<LifecycleCode, string>> = {
  ...refusalCodes,
  ...adviceCodes,
  ...changeCodes,
};

/** The code of a refused transition. */
export type RefusalCode = keyof typeof refusalCodes;

/** The code of an advice. */
export type AdviceCode = keyof typeof adviceCodes;

/** The code of a fault of a history, an update or a patch, beside its transitions. */
export type ChangeCode = keyof typeof changeCodes;

/** Every code of this package. */
export type LifecycleCode = RefusalCode | AdviceCode | ChangeCode;
