import { jsonCodes } from '@referral-kit/validator/json';
import { sizeCodes, yamlCodes } from './writing-codes.ts';

/** The codes of what is wrong with files, and what each means. */
export const fileCodes = {
  'file/not-found': 'There is no file or folder with this name.',
  'file/unreadable': 'The file or folder exists but cannot be read.',
  'file/no-match': 'A folder contains no document, a pattern matches none, or none of the named files has changed.',
  'file/ignored': 'Everything in the folder, or everything that the pattern matches, is ignored.',
  'file/empty': 'The file contains no document.',
  'file/own-output': 'The file is not a document but a report, coverage or baseline file written by this command.',
} as const;

/** The codes of what is wrong with what a document is said to be, and what each means. */
export const typingCodes = {
  'typing/unknown-schema': 'The $schema of the document does not name the schema of a documented type.',
  'typing/no-such-type': 'The chosen revision has no type with this name.',
} as const;

/** The codes of what is wrong with compressed files, and what each means. */
export const gzipCodes = {
  'gzip/not-gzip': 'The file name ends in .gz, but the content is not gzip data.',
  'gzip/truncated': 'The gzip data ends too early.',
  'gzip/damaged': 'The gzip data is corrupt, or its checksum is wrong.',
  'gzip/trailing-data': 'The gzip data is followed by other data.',
} as const;

/** The codes of what is wrong with fixtures, and what each means. */
export const fixtureCodes = {
  'fixture/unexpected-pass': 'The document is valid but was expected to fail.',
  'fixture/missing-issue': 'The document fails, but without one of the expected issues.',
  'fixture/unexpected-issue': 'The document fails with an issue that was not expected.',
  'fixture/bad-expectation': 'The sidecar with the expected issues is malformed.',
  'fixture/orphan-expectation': 'The sidecar has no document.',
  'fixture/no-expectation': 'The name or folder of the document says that it must fail, but no sidecar says how.',
} as const;

/** The codes of what is wrong with a baseline, and what each means. */
export const baselineCodes = {
  'baseline/stale': 'The baseline accepts a fault that no longer exists.',
  'baseline/expired': 'The baseline accepts a fault until a date that has passed.',
} as const;

/**
 * The codes of the faults that the command line adds to those of the validators, with what each means.
 * Codes are never renamed or reused.
 */
export const codes: typeof jsonCodes &
  typeof sizeCodes &
  typeof yamlCodes &
  typeof fileCodes &
  typeof gzipCodes &
  typeof typingCodes &
  typeof fixtureCodes &
  typeof baselineCodes = {
  ...jsonCodes,
  ...sizeCodes,
  ...yamlCodes,
  ...fileCodes,
  ...gzipCodes,
  ...typingCodes,
  ...fixtureCodes,
  ...baselineCodes,
};

/** The code of a fault that the command line finds itself. */
export type Code = keyof typeof codes;
