import { grouped } from '@referral-kit/text';
import { type Identified, maxExamined } from '../filters/identified.ts';
import type { Summary } from './summary.ts';

/** What documents around a referral are. */
const meanings: Readonly<Record<string, string>> = {
  NewReferral: 'the body of a request that creates a referral',
  ReferralPatch: 'the body of a request that changes a referral',
  ReferralList: 'a page of referrals',
  ReferralEvent: 'an event that the service posts to a webhook',
  ErrorResponse: 'what the service answers when a request fails',
};

const flagsFor = ({ validatedAs, looksLike }: Identified): string =>
  (['revision', 'profile', 'type'] as const)
    .filter((name) => looksLike[name] !== validatedAs[name])
    .map((name) => `--${name} ${looksLike[name]}`)
    .join(' ');

const sentence = (identified: Identified, invalid: number): string => {
  const { looksLike, documents } = identified;
  const { revision, profile, type } = looksLike;
  const meaning = Object.hasOwn(meanings, type) ? `, ${meanings[type]}` : '';
  const atLeast = invalid > maxExamined ? 'At least ' : '';
  const which =
    invalid === 1
      ? 'The invalid document looks'
      : `${atLeast}${grouped(documents)} of ${grouped(invalid)} invalid documents ${documents === 1 ? 'looks' : 'look'}`;
  const them = documents === 1 ? 'it' : 'them';
  return `${which} like ${type} of ${revision} (${profile})${meaning}. To validate ${them} as that, pass ${flagsFor(identified)}.`;
};

/** @returns a sentence for each contract that documents were meant for, with the flags to pass. */
export const identifiedLines = ({ identified = [], invalid }: Summary): string[] =>
  identified.map((each) => sentence(each, invalid));
