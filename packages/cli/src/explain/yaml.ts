import type { yamlCodes } from '../parse/codes.ts';
import { type Explanation, one } from './explanation.ts';

const tag = (text: string) => one('tag.yaml', text, '--type Tag');
const good = tag('id: Accounting\n');

/** Ten aliases of ten aliases, and so on: a million values. */
const bomb = `${[...'bcdefg'].reduce((text, name, level) => {
  const before = String.fromCodePoint((name.codePointAt(0) as number) - 1);
  const item = level === 0 ? 'x' : `*${before}`;
  return `${text}${name}: &${name} [${Array(10).fill(item).join(', ')}]\n`;
}, '')}`;

/** The faults that only YAML can have. */
export const yaml: Readonly<Record<keyof typeof yamlCodes, Explanation>> = {
  'yaml/syntax': {
    why: 'What is not YAML has no value to judge, and lenient readers each make something else of it.',
    mend: 'Correct the text at the place shown; most often a value that holds a colon or begins with @ needs quotes.',
    failing: tag('id: Sales: Europe\n'),
    passing: good,
  },
  'yaml/unsupported-version': {
    why: 'In YAML 1.1 the word no is false and 1_000 a number, so the same text says something else.',
    mend: 'Remove the line that begins with %YAML.',
    failing: tag('%YAML 1.1\n---\nid: Accounting\n'),
    passing: tag('%YAML 1.2\n---\nid: Accounting\n'),
  },
  'yaml/bad-alias': {
    why: 'An alias that stands for nothing, or for itself, has no value.',
    mend: 'Write the anchor (&name) before the alias (*name), or put a text that begins with an asterisk in quotes.',
    failing: tag('id: *Accounting\n'),
    passing: good,
  },
  'yaml/too-many-aliases': {
    why: 'A few lines of aliases of aliases stand for more values than any memory holds.',
    mend: 'Write values out where they are used.',
    failing: tag(bomb),
    passing: good,
  },
  'yaml/unknown-tag': {
    why: 'A tag asks for a type that JSON has not, and readers that do not know it fail or drop it.',
    mend: 'Remove the tag; dates are texts.',
    failing: tag('id: !department Accounting\n'),
    passing: tag('id: !!str Accounting\n'),
  },
  'yaml/merge-key': {
    why: 'Merging was never part of YAML 1.2: the member means its own name to some readers, other members to the rest.',
    mend: 'Write the members out.',
    failing: tag('id: Accounting\n<<: {}\n'),
    passing: good,
  },
  'yaml/non-string-key': {
    why: 'Names in JSON are texts; readers turn 1 or true into a text in their own ways, or refuse it.',
    mend: 'Put the name in quotes, or correct it.',
    failing: tag('id: Accounting\n1: x\n'),
    passing: good,
  },
  'yaml/not-finite': {
    why: 'JSON has no such number, so the document cannot be sent.',
    mend: 'Write digits, or leave the member out.',
    failing: one('details.yaml', 'dealValue: .inf\n', '--type ReferralDetails'),
    passing: one('details.yaml', 'dealValue: 1.5\n', '--type ReferralDetails'),
  },
};
