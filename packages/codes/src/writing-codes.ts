import type { JsonCode } from '@referral-kit/validator/json';

/** The codes of the faults in how a document is written that only the command line reports. */
export const sizeCodes = {
  'json/too-large': 'The document is larger than --max-size allows.',
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
export type WritingCode = JsonCode | keyof typeof sizeCodes | keyof typeof yamlCodes;

/** How many values the aliases of a document may stand for. */
export const mostValues = 100_000;
