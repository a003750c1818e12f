import type { ConflictCode } from '@referral-kit/normalizer/codes';
import { type Explanation, one } from '../explanation.ts';

const member = (members: string): Explanation['failing'] =>
  one('member.json', `{ "firstName": "Ada", "lastName": "Okafor", ${members} }`, '--type Member --normalize');

/** What the normaliser finds and leaves as it is. */
export const normalize: Readonly<Record<ConflictCode, Explanation>> = {
  'normalize/conflict': {
    why: 'Only the author knows which of the two values is right. Choosing one would be a guess.',
    fix: 'Remove one of the two members.',
    failing: member('"email": "ada@harbour.example", "Email": "ada@weir.example"'),
    passing: member('"email": "ada@harbour.example", "Email": "ada@harbour.example"'),
  },
};
