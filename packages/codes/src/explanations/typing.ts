import { schemaBase } from '@referral-kit/validator/internal/texts';
import type { typingCodes } from '../codes.ts';
import { type Explanation, one } from '../explanation.ts';

const named = (id: string, flags = ''): Explanation['failing'] =>
  one('tag.json', `{ "$schema": "${schemaBase}${id}", "id": "Accounting" }`, flags);

/** The faults in what a document is said to be. */
export const typing: Readonly<Record<keyof typeof typingCodes, Explanation>> = {
  'typing/unknown-schema': {
    why: 'With a misspelt $schema, the document would be validated as something it is not.',
    fix: 'Write the $id of a published schema, including its revision, or remove the member and let the folder or --type decide.',
    failing: named('2018-10-01/tags.schema.json'),
    passing: named('2018-10-01/tag.schema.json'),
  },
  'typing/no-such-type': {
    why: 'A document cannot be validated against a revision that does not have its type.',
    fix: 'Omit --revision and let the document decide, or name a type that the revision has.',
    failing: named('2022-04-21/links.schema.json', '--revision 2018-10-01'),
    passing: named('2022-04-21/tag.schema.json', '--revision 2018-10-01'),
  },
};
