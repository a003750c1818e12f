/** The codes of the faults that a validator reports, with what each means. Codes are never renamed or reused. */
export const issueCodes = {
  'schema/missing-member': 'A required member is absent.',
  'schema/unknown-member': 'The type has no member of this name.',
  'schema/wrong-type': 'The value has another JSON type than the one expected.',
  'schema/not-in-enum': 'The text is none of the values of an enumeration or a code list.',
  'schema/bad-date-time':
    'The text is no RFC 3339 date-time with at most seven fraction digits, in UTC unless an offset is allowed.',
  'schema/bad-pattern': 'The text has not the form that is expected, such as that of a JSON Pointer.',
  'schema/out-of-range': 'The number lies outside the allowed range.',
  'schema/empty-string': 'An identifier is the empty string.',
  'schema/unreadable': 'Reading the value threw an error, or gave different answers at different times.',
  'catalog/unknown-id': 'The text is no id of the catalog.',
  'referral/substatus-mismatch': 'The substatus does not go with the status.',
} as const;

/** The code of a fault that a validator reports. */
export type IssueCode = keyof typeof issueCodes;
