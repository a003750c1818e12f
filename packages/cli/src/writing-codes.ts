/** The codes of the faults in how a document is written, with what each means. Codes are never renamed or reused. */
export const jsonCodes = {
  'json/syntax': 'The text is not JSON as defined by RFC 8259.',
  'json/invalid-utf8': 'The bytes are not valid UTF-8.',
  'json/too-deep': 'Arrays and objects are nested more than 512 levels deep.',
  'json/too-large': 'The document is larger than --max-size allows.',
  'json/duplicate-key': 'An object has two members with the same name. Parsers disagree about which one counts.',
  'json/lossy-number': 'A double cannot represent the number: digits would be lost, or it would become infinite or 0.',
  'json/lone-surrogate': 'A string contains an escaped half of a surrogate pair, which is not a character.',
  'json/unsafe-key': 'A member is named __proto__, which can change the prototype of objects in careless programs.',
} as const;

/** The codes of the faults that only YAML can have; those that it shares with JSON are called as there. */
export const yamlCodes = {
  'yaml/syntax': 'The text is not valid YAML 1.2.',
  'yaml/unsupported-version':
    'The document declares a YAML version other than 1.2, in which the same text can have other values.',
  'yaml/bad-alias':
    'An alias refers to an anchor that was not defined before it, or to a value that contains the alias.',
  'yaml/too-many-aliases': 'The aliases of the document expand to more than 100,000 values.',
  'yaml/unknown-tag': 'A tag is not one of the core tags of YAML 1.2, or does not fit its value.',
  'yaml/merge-key': 'A member is named <<. Some parsers treat it as a merge key, but YAML 1.2 does not.',
  'yaml/non-string-key': 'The name of a member is not a string, as JSON requires.',
  'yaml/not-finite': 'A number is infinite or not a number, which JSON cannot represent.',
} as const;

/** The code of a fault in how a document is written. */
export type WritingCode = keyof typeof jsonCodes | keyof typeof yamlCodes;

/** How many values the aliases of a document may stand for. */
export const mostValues = 100_000;

/** How deep arrays and objects may be nested. */
export const deepest = 512;
