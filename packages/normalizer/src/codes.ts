/** The codes of what `normalize` and `convert` change, with what each means. Codes are never renamed or reused. */
export const changeCodes = {
  'normalize/member-case': 'A member has its name in another case, or with other separators.',
  'normalize/member-renamed': 'A member has a name of another revision, of a draft, or one that clients use.',
  'normalize/member-moved': 'A member stands in another object than the one it belongs in.',
  'normalize/duplicate-member': 'A member is there under two names with the same value; one of them was dropped.',
  'normalize/enum-position': 'A number stands for the value of an enumeration that has its place.',
  'normalize/text-case': 'A value of a list differs from the documented one in case or spacing alone.',
  'normalize/boolean-text': 'A text stands for true or false.',
  'normalize/number-text': 'A text stands for a number, which a double holds exactly.',
  'normalize/date-time': 'A date-time has an offset or small letters; it is written in UTC, with all its digits.',
  'normalize/null-member': 'An optional member is null, which the strict profile refuses; it was dropped.',
  'normalize/empty-member': 'An optional member is empty, which the strict profile refuses; it was dropped.',
  'normalize/single-value': 'One object stands where a list of such objects is meant.',
  'normalize/list-shape': 'An object stands for a list, or a list for an object, as in another revision.',
  'normalize/patch-path': 'The path of a patch operation has other names than the documented ones.',
} as const;

/** The codes of what `normalize` finds and leaves as it is, with what each means. */
export const conflictCodes = {
  'normalize/conflict': 'A member is there under two names with different values.',
} as const;

/** Every code of this package, with what it means. */
export const normalizeCodes: Readonly<Record<NormalizeCode, string>> = { ...changeCodes, ...conflictCodes };

/** The code of a change. */
export type ChangeCode = keyof typeof changeCodes;

/** The code of what is reported and left as it is. */
export type ConflictCode = keyof typeof conflictCodes;

/** Every code of this package. */
export type NormalizeCode = ChangeCode | ConflictCode;
