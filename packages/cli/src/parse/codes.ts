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

/** The codes of the faults that only YAML can have; those that it shares with JSON are called as there. */
export const yamlCodes = {
  'yaml/syntax': 'The text is not YAML 1.2.',
  'yaml/unsupported-version':
    'The document asks for another version of YAML than 1.2, in which texts mean other values.',
  'yaml/bad-alias': 'An alias stands for no anchor before it, or for what it stands in.',
  'yaml/too-many-aliases': 'The aliases of a document stand for more than 100,000 values.',
  'yaml/unknown-tag': 'A tag is none of the core tags of YAML 1.2, or does not fit its value.',
  'yaml/merge-key': 'A member is named <<, which some readers replace by the members of its value; YAML 1.2 does not.',
  'yaml/non-string-key': 'A member has a name that is not a text; JSON has no such members.',
  'yaml/not-finite': 'A number is infinite or none; JSON has no such numbers.',
} as const;

/** The code of a fault in how a document is written. */
export type WritingCode = keyof typeof jsonCodes | keyof typeof yamlCodes;

/** How many values the aliases of a document may stand for. */
export const mostValues = 100_000;

/** How deep arrays and objects may be nested. */
export const deepest = 512;
