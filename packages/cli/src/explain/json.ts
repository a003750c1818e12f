import type { jsonCodes } from '../parse/codes.ts';
import { type Explanation, one, typed } from './explanation.ts';

const [details, tag] = [typed('ReferralDetails'), typed('Tag')];
const good = tag('{ "id": "Accounting" }');

/** The faults in how a document is written. */
export const json: Readonly<Record<keyof typeof jsonCodes, Explanation>> = {
  'json/syntax': {
    why: 'What is not JSON has no value to judge, and lenient readers each make something else of it.',
    mend: 'Correct the text at the place shown: JSON has no trailing commas, no comments and no single quotes.',
    failing: tag('{ "id": "Accounting", }'),
    passing: good,
  },
  'json/invalid-utf8': {
    why: 'Readers replace such bytes or fail, so names and notes arrive damaged.',
    mend: 'Save the file as UTF-8; it was most likely written as Latin-1, Windows-1252 or UTF-16.',
    failing: tag({ bytes: '7b 22 69 64 22 3a 22 63 61 66 e9 22 7d' }),
    passing: tag({ bytes: '7b 22 69 64 22 3a 22 63 61 66 c3 a9 22 7d' }),
  },
  'json/too-deep': {
    why: 'Nesting without end exhausts the stack of many readers. No document of the contract comes near the limit.',
    mend: 'Look for a value that was wrapped in itself again and again, and unwrap it.',
    failing: tag(`${'['.repeat(513)}${']'.repeat(513)}`),
    passing: good,
  },
  'json/too-large': {
    why: 'One document takes memory by its size; a few kilobytes of gzip data can stand for one of gigabytes.',
    mend: 'Write records to an .ndjson file, one on each line, or allow larger documents with --max-size.',
    failing: one('tag.json', '{ "id": "Accounting" }', '--type Tag --max-size 16'),
    passing: good,
  },
  'json/duplicate-key': {
    why: 'Some readers take the first of the two members, some the last: the same bytes mean different things.',
    mend: 'Keep the member that is meant and remove the other; the report frames both.',
    failing: tag('{ "id": "Accounting", "id": "Finance" }'),
    passing: good,
  },
  'json/lossy-number': {
    why: 'Most readers keep numbers as doubles, and would silently go on with another number.',
    mend: 'Write fewer digits, or keep long identifiers as texts.',
    failing: details('{ "dealValue": 12345678901234567890 }'),
    passing: details('{ "dealValue": 1234567890.25 }'),
  },
  'json/lone-surrogate': {
    why: 'Half of a surrogate pair cannot be written as UTF-8: the text is damaged as soon as it is stored.',
    mend: 'Write both halves of the pair, or the character itself; texts are often cut in the middle of an emoji.',
    failing: tag('{ "id": "\\ud83d" }'),
    passing: tag('{ "id": "\\ud83d\\ude00" }'),
  },
  'json/unsafe-key': {
    why: 'Programs that copy members carelessly let such a member change the prototype of their objects.',
    mend: 'Remove the member; no documented member has this name.',
    failing: tag('{ "id": "Accounting", "__proto__": {} }'),
    passing: good,
  },
};
