/** Why a transition is refused. */
export const refusalCodes = {
  'lifecycle/unknown-status': 'The status is not a documented one.',
  'lifecycle/unknown-substatus': 'The substatus is not a documented one.',
  'lifecycle/substatus-mismatch': 'The substatus does not belong to the status.',
  'lifecycle/undocumented-state':
    'The state is in no row of the transition table, so no transition leads to or from it.',
  'lifecycle/status-not-reachable': 'No transition leads from the first status to the second.',
  'referral/closed-as-error':
    'The referral is closed as error, which occurs in practice but is not in the documented contract.',
} as const;

/** What speaks against a transition that the table allows. */
export const adviceCodes = {
  'lifecycle/closed-is-terminal': 'A closed referral is changed, which the service does not accept in practice.',
  'lifecycle/expired-is-set-by-service': 'A client sets Expired, which only the service does.',
  'lifecycle/won-or-lost-before-accepted': 'A referral is won or lost without having been accepted.',
  'lifecycle/reason-expected': 'A referral is lost or declined without a statusReason.',
} as const;

/** What is wrong with a history, with an update or with a patch, in addition to the codes of its transitions. */
export const changeCodes = {
  'lifecycle/not-a-history': 'The history is not an array of snapshots, or cannot be read.',
  'lifecycle/identity-changed': 'A member that must stay the same for the life of a referral has changed.',
  'lifecycle/updated-backwards': 'updatedDateTime is earlier than in the previous snapshot.',
  'lifecycle/bad-updated-time': 'updatedDateTime is not a UTC date-time, so the order of the snapshots is unknown.',
  'lifecycle/set-by-service': 'A member that only the service sets was changed.',
  'lifecycle/bad-patch': 'The patch is not an array of operations, or an operation has no path or value.',
  'lifecycle/operation-not-allowed': 'The operation is not add or replace, the only ones that the service accepts.',
  'lifecycle/bad-pointer': 'The path of an operation is not a JSON Pointer.',
  'lifecycle/unsafe-path': 'The path of an operation contains a name that is unsafe in JavaScript, such as __proto__.',
  'lifecycle/path-not-found': 'The path of an operation does not refer to anything that can be changed.',
} as const;

/** What is wrong with the registration of a deal, in addition to the codes of its transitions. */
export const registrationCodes = {
  'registration/not-a-registration': 'A registration is not an object.',
  'registration/not-won': 'A deal is registered whose referral is not Closed/Won.',
  'registration/too-early': 'A deal is registered less than 72 hours after its referral was created.',
  'registration/too-late': 'A deal is registered more than 60 days after its contract was signed.',
  'registration/signed-in-future': 'A contract is signed after the deal is registered.',
  'registration/signed-before-creation': 'A contract was signed before the referral was created.',
  'registration/ends-before-start': 'A contract ends before it starts.',
  'registration/end-missing': 'A contract that is not perpetual has no end.',
  'registration/solution-above-contract': 'The value of a solution is more than that of the contract.',
  'registration/marketplace-date-missing': 'A solution was bought in the marketplace, and the date is missing.',
  'registration/bad-date-time': 'A date that a rule compares is not an RFC 3339 date-time.',
  'registration/locked': 'A registration was edited after it was Approved, Passed, Failed or Closed.',
} as const;

/** Every code of this package, with what it means. Codes are never renamed or reused. */
export const lifecycleCodes: Readonly<Record<LifecycleCode, string>> = {
  ...refusalCodes,
  ...adviceCodes,
  ...changeCodes,
  ...registrationCodes,
};

/** The code of a refused transition. */
export type RefusalCode = keyof typeof refusalCodes;

/** The code of an advice. */
export type AdviceCode = keyof typeof adviceCodes;

/** The code of a fault of a history, an update or a patch, in addition to those of its transitions. */
export type ChangeCode = keyof typeof changeCodes;

/** The code of a fault of a registration, in addition to those of its transitions. */
export type RegistrationCode = keyof typeof registrationCodes;

/** Every code of this package. */
export type LifecycleCode = RefusalCode | AdviceCode | ChangeCode | RegistrationCode;
