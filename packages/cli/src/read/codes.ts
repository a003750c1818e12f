/** The codes of the faults in how a document is written, with what each means. Codes are never renamed or reused. */
export const jsonCodes = {
  'json/syntax': 'The text is not JSON as RFC 8259 defines it.',
  'json/invalid-utf8': 'The bytes are not UTF-8.',
  'json/too-deep': 'Arrays and objects are nested deeper than 512 levels.',
  'json/too-large': 'The document has more bytes than --max-size allows.',
  'json/duplicate-key': 'An object has two members of one name; parsers disagree on which one counts.',
  'json/lossy-number': 'A double cannot hold the number: digits would be lost, or it would become infinite or 0.',
  'json/lone-surrogate': 'A string escapes half of a surrogate pair, which is no character.',
  'json/unsafe-key': 'A member is named __proto__, which changes the prototype of objects in careless programs.',
} as const;

/** The code of a fault in how a document is written. */
export type JsonCode = keyof typeof jsonCodes;

/** How deep arrays and objects may be nested. */
export const deepest = 512;
