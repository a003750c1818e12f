import { readDocument } from '../json.ts';
import { isBlank } from '../lines.ts';
import type { Format } from './format.ts';

/** One document in JSON (RFC 8259). */
export const json: Format = {
  endings: ['json'],
  isLines: false,
  isJson: true,
  read: (bytes) => (isBlank(bytes) ? [] : [readDocument(bytes)]),
};
