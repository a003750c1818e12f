import { isMisspelling } from '@referral-kit/nearest';
import type { State } from './state.ts';

const reads = (text: unknown, name: string): boolean =>
  text === name || (typeof text === 'string' && isMisspelling(text, name));

/**
 * @param states those to choose from
 * @returns the state that a faulty status and substatus most likely stand for: one whose substatus, the telling
 * part, reads like what was given; else the only one of a status that does
 */
export const meant = (status: unknown, substatus: unknown, states: readonly State[]): State | undefined => {
  const ofStatus = states.filter((state) => reads(status, state.status));
  const ofSubstatus = (state: State): boolean => reads(substatus, state.substatus);
  return ofStatus.find(ofSubstatus) ?? states.find(ofSubstatus) ?? (ofStatus[1] ? undefined : ofStatus[0]);
};
