import type { fixtureCodes } from '../codes.ts';
import type { CommandExample, Explanation } from './explanation.ts';

const document = 'tag/empty.invalid.json';
const sidecar = 'tag/empty.invalid.expected.json';
const stated = '[{ "code": "schema/empty-string", "pointer": "/id" }]';

const example = (files: Readonly<Record<string, string>>): CommandExample => ({
  files,
  command: 'referral-kit validate tag',
});

const passing = example({ [document]: '{ "id": "" }', [sidecar]: stated });

/** The faults of fixtures that must fail. */
export const fixture: Readonly<Record<keyof typeof fixtureCodes, Explanation>> = {
  'fixture/unexpected-pass': {
    why: 'The rule that the fixture is to break is not broken, or no longer checked.',
    mend: 'Break the rule in the document again, or remove the sidecar if the document is to be valid now.',
    failing: example({ [document]: '{ "id": "Accounting" }', [sidecar]: stated }),
    passing,
  },
  'fixture/missing-issue': {
    why: 'A fixture that fails for another reason than the one meant guards nothing.',
    mend: 'Break the rule that the sidecar states, or correct the sidecar.',
    failing: example({
      [document]: '{ "id": "" }',
      [sidecar]: `[
  { "code": "schema/empty-string", "pointer": "/id" },
  { "code": "schema/unknown-member", "pointer": "/label" }
]`,
    }),
    passing,
  },
  'fixture/unexpected-issue': {
    why: 'A fixture is to break the rules that it is about, and no others: else one fault may hide another.',
    mend: 'Mend the other faults in the document, or add them to the sidecar.',
    failing: example({ [document]: '{ "id": "", "label": "Books" }', [sidecar]: stated }),
    passing,
  },
  'fixture/bad-expectation': {
    why: 'Without a readable sidecar there is no telling how the document is to fail.',
    mend: 'Write a list of { "code", "pointer" }; "referral-kit expect" writes it for you.',
    failing: example({ [document]: '{ "id": "" }', [sidecar]: '[{ "code": "schema/empty-string" }]' }),
    passing,
  },
  'fixture/orphan-expectation': {
    why: 'The document was renamed or removed, and nobody checks what the sidecar states.',
    mend: 'Rename the sidecar as the document was, or remove it.',
    failing: example({ [sidecar]: stated }),
    passing,
  },
  'fixture/no-expectation': {
    why: 'A fixture that may fail for any reason goes on failing when the rule it is about is gone.',
    mend: 'State the issues in a sidecar; "referral-kit expect" writes it from what is found now.',
    failing: example({ [document]: '{ "id": "" }' }),
    passing,
  },
};
