import type { fixtureCodes } from '../codes.ts';
import type { CommandExample, Explanation } from '../explanation.ts';

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
    why: 'Either the fixture no longer breaks the rule it is about, or the rule is no longer checked.',
    fix: 'Make the document break the rule again, or remove the sidecar if the document is meant to be valid.',
    failing: example({ [document]: '{ "id": "Accounting" }', [sidecar]: stated }),
    passing,
  },
  'fixture/missing-issue': {
    why: 'A fixture that fails for a different reason protects nothing.',
    fix: 'Make the document break the rule that the sidecar states, or correct the sidecar.',
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
    why: 'A fixture should break only the rules it is about. Otherwise one fault can hide another.',
    fix: 'Fix the other faults in the document, or add them to the sidecar.',
    failing: example({ [document]: '{ "id": "", "label": "Books" }', [sidecar]: stated }),
    passing,
  },
  'fixture/bad-expectation': {
    why: 'Without a readable sidecar, nothing says how the document should fail.',
    fix: 'Write an array of { "code", "pointer" }, or let "referral-kit expect" write it.',
    failing: example({ [document]: '{ "id": "" }', [sidecar]: '[{ "code": "schema/empty-string" }]' }),
    passing,
  },
  'fixture/orphan-expectation': {
    why: 'The document was renamed or removed, so nothing checks what the sidecar states.',
    fix: 'Rename the sidecar to match its document, or remove it.',
    failing: example({ [sidecar]: stated }),
    passing,
  },
  'fixture/no-expectation': {
    why: 'A fixture that may fail for any reason keeps failing after the rule it is about is gone.',
    fix: 'State the expected issues in a sidecar. "referral-kit expect" writes it from the current result.',
    failing: example({ [document]: '{ "id": "" }' }),
    passing,
  },
};
