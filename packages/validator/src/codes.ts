import type { IssueCode } from '@referral-kit/types/issues';

/** The codes of the faults that a validator reports, with what each means. Codes are never renamed or reused. */
export const issueCodes: Readonly<Record<IssueCode, string>> = {
  'schema/missing-member': 'A required member is missing.',
  'schema/unknown-member': 'The type has no member with this name.',
  'schema/wrong-type': 'The value does not have the expected JSON type.',
  'schema/not-in-enum': 'The string is not one of the values of an enumeration or code list.',
  'schema/bad-date-time':
    'The string is not an RFC 3339 date-time. Strict allows years 0001 to 9999, seconds 00 to 59 and at most seven fraction digits, in UTC unless an offset is allowed.',
  'schema/bad-pattern': 'The string does not have the expected format, such as that of a JSON Pointer.',
  'schema/out-of-range': 'The number is outside the allowed range.',
  'schema/empty-string': 'An identifier is an empty string.',
  'schema/unreadable': 'Reading the value threw an error, or gave a different result each time.',
  'catalog/unknown-id': 'The string is not an id in the catalog.',
  'referral/substatus-mismatch': 'The substatus does not belong to the status.',
  'referral/closed-as-error':
    'The referral is closed as error, which occurs in practice but is not in the documented contract.',
};
