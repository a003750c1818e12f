/** The codes of what `normalize` and `convert` change, with what each means. Codes are never renamed or reused. */
export const changeCodes = {
  'normalize/member-case': 'The name of a member differs from the documented one in case or separators.',
  'normalize/member-renamed': 'A member has a name from another revision, from a draft, or a common wrong name.',
  'normalize/member-moved': 'A member is in a different object from the documented one.',
  'normalize/duplicate-member': 'A member is present under two names with the same value. One of them was dropped.',
  'normalize/enum-position': 'A number stands for the enumeration value at that position.',
  'normalize/text-case': 'A value differs from the documented one only in case or spacing.',
  'normalize/boolean-text': 'A string stands for true or false.',
  'normalize/number-text': 'A string stands for a number that a double represents exactly.',
  'normalize/date-time':
    'A date-time has an offset, lower-case letters, or a space instead of T. It is rewritten in UTC with all its digits.',
  'normalize/null-member': 'An optional member is null, which the strict profile refuses. It was dropped.',
  'normalize/empty-member': 'An optional member is empty, which the strict profile refuses. It was dropped.',
  'normalize/single-value': 'A single object is present where an array of such objects is expected.',
  'normalize/list-shape':
    'An object is present where an array is expected, or an array where an object is expected, as in another revision.',
  'normalize/patch-path': 'The path of a patch operation does not use the documented names.',
  'normalize/patch-operation':
    'A patch operation replaces a value that normalising the document dropped or reshaped. It was rewritten to match.',
} as const;

/** The codes of what `normalize` finds and leaves as it is, with what each means. */
export const conflictCodes = {
  'normalize/conflict': 'A member is present under two names with different values.',
} as const;

/** Every code of this package, with what it means. */
export const normalizeCodes: Readonly<Record<NormalizeCode, string>> = { ...changeCodes, ...conflictCodes };

/** The code of a change. */
export type ChangeCode = keyof typeof changeCodes;

/** The code of what is reported and left as it is. */
export type ConflictCode = keyof typeof conflictCodes;

/** Every code of this package. */
export type NormalizeCode = ChangeCode | ConflictCode;
