import { jsonCodes, yamlCodes } from './parse/codes.ts';

/** The codes of what is wrong with files, and what each means. */
export const fileCodes = {
  'file/not-found': 'There is no file or folder of the name.',
  'file/unreadable': 'The file or folder is there, but cannot be read.',
  'file/no-match': 'A folder holds no document, a pattern matches none, or nothing that is named has changed.',
  'file/ignored': 'Everything that a folder holds or a pattern matches is ignored.',
  'file/empty': 'The file holds no document.',
  'file/own-output': 'The file is a report, a coverage or a baseline that the command wrote, and no document.',
} as const;

/** The codes of what is wrong with what a document is said to be, and what each means. */
export const typingCodes = {
  'typing/unknown-schema': 'The $schema of a document names no schema of a documented type.',
  'typing/no-such-type': 'The revision that a document is held to has no type of the name.',
} as const;

/** The codes of what is wrong with compressed files, and what each means. */
export const gzipCodes = {
  'gzip/not-gzip': 'The name of the file ends in .gz, but it is not compressed with gzip.',
  'gzip/truncated': 'The compressed data ends too early.',
  'gzip/damaged': 'The compressed data is broken, or its checksum is wrong.',
  'gzip/trailing-data': 'Something that is not compressed data follows the compressed data.',
} as const;

/** The codes of what is wrong with fixtures, and what each means. */
export const fixtureCodes = {
  'fixture/unexpected-pass': 'The document is valid, though it is expected to fail.',
  'fixture/missing-issue': 'The document fails, but an issue that is expected is not among its issues.',
  'fixture/unexpected-issue': 'The document fails with an issue that is not among those expected.',
  'fixture/bad-expectation': 'The sidecar that states the expected issues is broken.',
  'fixture/orphan-expectation': 'There is no document that the sidecar belongs to.',
  'fixture/no-expectation': 'A document is to fail, by its name or its folder, and has no sidecar that states how.',
} as const;

/** The codes of what is wrong with a baseline, and what each means. */
export const baselineCodes = {
  'baseline/stale': 'The baseline accepts a fault that is not there any more.',
  'baseline/expired': 'The baseline accepts a fault up to a day that is over.',
} as const;

/**
 * The codes of the faults that the command line adds to those of the validators, with what each means.
 * Codes are never renamed or reused.
 */
export const codes: typeof jsonCodes &
  typeof yamlCodes &
  typeof fileCodes &
  typeof gzipCodes &
  typeof typingCodes &
  typeof fixtureCodes &
  typeof baselineCodes = {
  ...jsonCodes,
  ...yamlCodes,
  ...fileCodes,
  ...gzipCodes,
  ...typingCodes,
  ...fixtureCodes,
  ...baselineCodes,
};

/** The code of a fault that the command line finds itself. */
export type Code = keyof typeof codes;
