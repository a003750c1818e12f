import type { JsonCode } from '@referral-kit/types/issues';

/** How deep arrays and objects may be nested. */
export const deepest = 512;

/** The codes of the faults in how a JSON text is written, with what each means. Codes are never renamed or reused. */
export const jsonCodes: Readonly<Record<JsonCode, string>> = {
  'json/syntax': 'The text is not JSON as defined by RFC 8259.',
  'json/invalid-utf8': 'The bytes are not valid UTF-8.',
  'json/too-deep': 'Arrays and objects are nested more than 512 levels deep.',
  'json/duplicate-key': 'An object has two members with the same name. Parsers disagree about which one counts.',
  'json/lossy-number': 'A double cannot represent the number: digits would be lost, or it would become infinite or 0.',
  'json/lone-surrogate': 'A string contains an escaped half of a surrogate pair, which is not a character.',
  'json/unsafe-key': 'A member is named __proto__, which can change the prototype of objects in careless programs.',
};
