import type { FormMessages } from '@referral-kit/types/issues';

/** What a form says to the person who fills it in; short, without names of members or types. */
export interface FormTexts {
  readonly required: string;
  readonly unknownField: string;
  readonly enterText: string;
  readonly enterNumber: string;
  readonly chooseYesOrNo: string;
  readonly addToList: string;
  readonly fillIn: string;
  readonly pickOne: string;
  readonly enterDateTime: string;
  readonly noSuchDay: string;
  readonly enterLike: (example: string) => string;
  readonly enterMore: string;
  readonly enterLess: string;
  readonly unusable: string;
  readonly notWithStatus: string;
  readonly statusNotPossible: string;
  readonly alreadyClosed: string;
  readonly expiresByItself: string;
  readonly acceptFirst: string;
  readonly giveReason: string;
  readonly cannotChange: string;
  readonly changedMeanwhile: string;
  readonly cannotSave: string;
  readonly onlyWon: string;
  readonly tooEarly: string;
  readonly tooLate: string;
  readonly signedAfterRegistration: string;
  readonly signedBeforeCreation: string;
  readonly endsBeforeStart: string;
  readonly enterEnd: string;
  readonly aboveContract: string;
  readonly enterPurchaseDate: string;
  readonly locked: string;
  readonly contradiction: string;
}

/** @returns the texts of a form by the codes of issues */
export const formMessagesOf = (texts: FormTexts): FormMessages => {
  const byKind: Readonly<Record<string, string>> = {
    string: texts.enterText,
    number: texts.enterNumber,
    boolean: texts.chooseYesOrNo,
    array: texts.addToList,
    object: texts.fillIn,
  };
  const pickOne = (): string => texts.pickOne;
  const cannotSave = (): string => texts.cannotSave;
  const unusable = (): string => texts.unusable;
  const statusNotPossible = (): string => texts.statusNotPossible;
  return {
    'schema/missing-member': () => texts.required,
    'schema/unknown-member': () => texts.unknownField,
    'schema/wrong-type': ({ expected, kind, values }) => {
      if (kind === 'null' || kind === 'undefined') return texts.required;
      return values ? texts.pickOne : (byKind[expected[0] ?? ''] ?? texts.unusable);
    },
    'schema/not-in-enum': pickOne,
    'schema/bad-date-time': ({ reason }) => (reason === 'no-such-day' ? texts.noSuchDay : texts.enterDateTime),
    'schema/bad-pattern': ({ examples: [example] }) =>
      example === undefined ? texts.unusable : texts.enterLike(example),
    'schema/out-of-range': ({ beyond }) => (beyond === 'minimum' ? texts.enterMore : texts.enterLess),
    'schema/empty-string': () => texts.required,
    'schema/unreadable': unusable,
    'catalog/unknown-id': pickOne,
    'referral/substatus-mismatch': () => texts.notWithStatus,
    'referral/closed-as-error': pickOne,
    'json/syntax': unusable,
    'json/invalid-utf8': unusable,
    'json/too-deep': unusable,
    'json/duplicate-key': unusable,
    'json/lossy-number': unusable,
    'json/lone-surrogate': unusable,
    'json/unsafe-key': unusable,
    'lifecycle/unknown-status': pickOne,
    'lifecycle/unknown-substatus': pickOne,
    'lifecycle/substatus-mismatch': () => texts.notWithStatus,
    'lifecycle/undocumented-state': statusNotPossible,
    'lifecycle/status-not-reachable': statusNotPossible,
    'lifecycle/closed-is-terminal': () => texts.alreadyClosed,
    'lifecycle/expired-is-set-by-service': () => texts.expiresByItself,
    'lifecycle/won-or-lost-before-accepted': () => texts.acceptFirst,
    'lifecycle/reason-expected': () => texts.giveReason,
    'lifecycle/not-a-history': unusable,
    'lifecycle/identity-changed': () => texts.cannotChange,
    'lifecycle/updated-backwards': () => texts.changedMeanwhile,
    'lifecycle/bad-updated-time': () => texts.enterDateTime,
    'lifecycle/set-by-service': () => texts.cannotChange,
    'lifecycle/bad-patch': cannotSave,
    'lifecycle/operation-not-allowed': cannotSave,
    'lifecycle/bad-pointer': cannotSave,
    'lifecycle/unsafe-path': cannotSave,
    'lifecycle/path-not-found': cannotSave,
    'registration/not-a-registration': unusable,
    'registration/not-won': () => texts.onlyWon,
    'registration/too-early': () => texts.tooEarly,
    'registration/too-late': () => texts.tooLate,
    'registration/signed-in-future': () => texts.signedAfterRegistration,
    'registration/signed-before-creation': () => texts.signedBeforeCreation,
    'registration/ends-before-start': () => texts.endsBeforeStart,
    'registration/end-missing': () => texts.enterEnd,
    'registration/solution-above-contract': () => texts.aboveContract,
    'registration/marketplace-date-missing': () => texts.enterPurchaseDate,
    'registration/bad-date-time': () => texts.enterDateTime,
    'registration/locked': () => texts.locked,
    'normalize/conflict': () => texts.contradiction,
  };
};
