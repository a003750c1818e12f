import { readLine, records } from '@referral-kit/parse/lines';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import type { Format } from './format.ts';

function* read(bytes: Buffer): Generator<LocatedDocument> {
  for (const line of records(bytes)) yield readLine(line);
}

/** A document in JSON on each line that is not blank. */
export const ndjson: Format = { endings: ['ndjson', 'jsonl'], isLines: true, isJson: true, read };
