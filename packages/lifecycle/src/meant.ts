import type { AnyState } from './state.ts';

/**
 * Whether a text is a name with a slip in one place that leaves two thirds of the letters right. A full
 * distance would be a fifth of the machine's size, and would tell these few names apart no better.
 */
const reads = (text: unknown, name: string): boolean => {
  if (typeof text !== 'string') return false;
  const given = text.toLowerCase();
  const word = name.toLowerCase();
  const shorter = Math.min(given.length, word.length);
  let start = 0;
  while (start < shorter && given[start] === word[start]) start += 1;
  let end = 0;
  while (end < shorter - start && given.at(-1 - end) === word.at(-1 - end)) end += 1;
  return 3 * (start + end) >= 2 * Math.max(given.length, word.length);
};

/**
 * @param states those to choose from
 * @returns the state that a faulty status and substatus most likely stand for: one whose substatus, the telling
 * part, reads like what was given; else the only one of a status that does
 */
export const meant = <S extends AnyState>(status: unknown, substatus: unknown, states: readonly S[]): S | undefined => {
  const ofStatus = states.filter((state) => reads(status, state.status));
  const ofSubstatus = (state: S): boolean => reads(substatus, state.substatus ?? '');
  return ofStatus.find(ofSubstatus) ?? states.find(ofSubstatus) ?? (ofStatus[1] ? undefined : ofStatus[0]);
};
