import type { JsonCode } from '@referral-kit/validator/json';
import { type Explanation, one, typed } from '../explanation.ts';
import type { sizeCodes } from '../writing-codes.ts';

const [details, tag] = [typed('ReferralDetails'), typed('Tag')];
const good = tag('{ "id": "Accounting" }');

/** The faults in how a document is written. */
export const json: Readonly<Record<JsonCode | keyof typeof sizeCodes, Explanation>> = {
  'json/syntax': {
    why: 'There is no value to validate, and lenient parsers disagree about what invalid JSON means.',
    fix: 'Correct the text at the marked position. JSON allows no trailing commas, comments or single-quoted strings.',
    failing: tag('{ "id": "Accounting", }'),
    passing: good,
  },
  'json/invalid-utf8': {
    why: 'Other programs replace these bytes or fail on them, so names and notes arrive damaged.',
    fix: 'Save the file as UTF-8. It is probably encoded as Latin-1, Windows-1252 or UTF-16.',
    failing: tag({ bytes: '7b 22 69 64 22 3a 22 63 61 66 e9 22 7d' }),
    passing: tag({ bytes: '7b 22 69 64 22 3a 22 63 61 66 c3 a9 22 7d' }),
  },
  'json/too-deep': {
    why: 'Deep nesting overflows the stack of many parsers. No document of this contract comes near the limit.',
    fix: 'Look for a value that has been wrapped in itself repeatedly, and unwrap it.',
    failing: tag(`${'['.repeat(513)}${']'.repeat(513)}`),
    passing: good,
  },
  'json/too-large': {
    why: 'A document is held in memory, and a few kilobytes of gzip can expand to gigabytes.',
    fix: 'Write records to an .ndjson file, one per line, or raise the limit with --max-size.',
    failing: one('tag.json', '{ "id": "Accounting" }', '--type Tag --max-size 16'),
    passing: good,
  },
  'json/duplicate-key': {
    why: 'Some parsers keep the first member and some the last, so the same bytes mean different things to different programs.',
    fix: 'Keep the intended member and remove the other. The report shows both.',
    failing: tag('{ "id": "Accounting", "id": "Finance" }'),
    passing: good,
  },
  'json/lossy-number': {
    why: 'Most parsers store numbers as doubles, and would silently continue with a different number.',
    fix: 'Use fewer digits, or store long identifiers as strings.',
    failing: details('{ "dealValue": 12345678901234567890 }'),
    passing: details('{ "dealValue": 1234567890.25 }'),
  },
  'json/lone-surrogate': {
    why: 'Half of a surrogate pair cannot be encoded as UTF-8, so the string is damaged as soon as it is stored.',
    fix: 'Write both halves of the pair, or the character itself. Strings are often cut in the middle of an emoji.',
    failing: tag('{ "id": "\\ud83d" }'),
    passing: tag('{ "id": "\\ud83d\\ude00" }'),
  },
  'json/unsafe-key': {
    why: 'In programs that copy members without care, this member changes the prototype of their objects.',
    fix: 'Remove the member. No documented member has this name.',
    failing: tag('{ "id": "Accounting", "__proto__": {} }'),
    passing: good,
  },
};
