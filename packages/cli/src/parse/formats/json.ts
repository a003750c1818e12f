import { readDocument } from '@referral-kit/parse/json';
import { isBlank } from '@referral-kit/parse/lines';
import type { Format } from './format.ts';

/** One document in JSON (RFC 8259). */
export const json: Format = {
  endings: ['json'],
  isLines: false,
  isJson: true,
  read: (bytes) => (isBlank(bytes) ? [] : [readDocument(bytes)]),
};
