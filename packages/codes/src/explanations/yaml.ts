import { type Explanation, one } from '../explanation.ts';
import type { yamlCodes } from '../writing-codes.ts';

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
    why: 'There is no value to validate, and lenient parsers disagree about what invalid YAML means.',
    fix: 'Correct the text at the marked position. Values that contain a colon or start with @ usually need quotes.',
    failing: tag('id: Sales: Europe\n'),
    passing: good,
  },
  'yaml/unsupported-version': {
    why: 'In YAML 1.1, no means false and 1_000 is a number, so the same text has a different value.',
    fix: 'Remove the %YAML line.',
    failing: tag('%YAML 1.1\n---\nid: Accounting\n'),
    passing: tag('%YAML 1.2\n---\nid: Accounting\n'),
  },
  'yaml/bad-alias': {
    why: 'An alias that refers to nothing, or to itself, has no value.',
    fix: 'Define the anchor (&name) before the alias (*name), or quote a string that starts with an asterisk.',
    failing: tag('id: *Accounting\n'),
    passing: good,
  },
  'yaml/too-many-aliases': {
    why: 'A few lines of nested aliases can expand to more values than fit in memory.',
    fix: 'Write the values out where they are used.',
    failing: tag(bomb),
    passing: good,
  },
  'yaml/unknown-tag': {
    why: 'The tag asks for a type that JSON does not have. Other parsers fail on it or ignore it.',
    fix: 'Remove the tag. Dates are strings.',
    failing: tag('id: !department Accounting\n'),
    passing: tag('id: !!str Accounting\n'),
  },
  'yaml/merge-key': {
    why: 'Merge keys are not part of YAML 1.2: some parsers merge the members, others keep a member named <<.',
    fix: 'Write the members out.',
    failing: tag('id: Accounting\n<<: {}\n'),
    passing: good,
  },
  'yaml/non-string-key': {
    why: 'Member names in JSON are strings. Parsers convert 1 or true to a string in different ways, or refuse it.',
    fix: 'Quote the name, or correct it.',
    failing: tag('id: Accounting\n1: x\n'),
    passing: good,
  },
  'yaml/not-finite': {
    why: 'JSON has no such number, so the document cannot be sent.',
    fix: 'Write a finite number, or leave the member out.',
    failing: one('details.yaml', 'dealValue: .inf\n', '--type ReferralDetails'),
    passing: one('details.yaml', 'dealValue: 1.5\n', '--type ReferralDetails'),
  },
};
