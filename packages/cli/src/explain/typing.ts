import type { typingCodes } from '../codes.ts';
import { type Explanation, one } from './explanation.ts';

const named = (id: string, flags = ''): Explanation['failing'] =>
  one('tag.json', `{ "$schema": "https://schemas.referral-kit.dev/${id}", "id": "Accounting" }`, flags);

/** The faults in what a document is said to be. */
export const typing: Readonly<Record<keyof typeof typingCodes, Explanation>> = {
  'typing/unknown-schema': {
    why: 'A misspelt $schema would have the document judged as something that it is not.',
    mend: 'Write the id of a published schema, with its revision, or remove the member: folders and flags tell, too.',
    failing: named('2018-10-01/tags.schema.json'),
    passing: named('2018-10-01/tag.schema.json'),
  },
  'typing/no-such-type': {
    why: 'A type of one revision cannot be held to another that does not have it.',
    mend: 'Leave out --revision, so that the document tells, or name a type that the revision has.',
    failing: named('2022-04-21/links.schema.json', '--revision 2018-10-01'),
    passing: named('2022-04-21/tag.schema.json', '--revision 2018-10-01'),
  },
};
