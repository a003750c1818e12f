import type { SubsetAnswer } from '@referral-kit/compat';

/** What an answer is called, and what it says of two schemas. */
export interface Wording {
  readonly name: string;
  readonly text: string;
}

/**
 * @param from what the schema is called whose documents it is about
 * @param to what the schema is called that may accept them
 */
export const wordingOf = ({ answer, reason }: SubsetAnswer, from: string, to: string): Wording => {
  if (answer === 'proved') return { name: 'Proved', text: `${to} accepts every document that ${from} accepts.` };
  if (answer === 'refuted') return { name: 'Refuted', text: `${from} accepts this document, and ${to} does not.` };
  return { name: 'Not decided', text: `whether ${to} accepts every document that ${from} accepts. ${reason}` };
};
