import { referral } from './documents.ts';

export const day = (number: number): string => `2019-02-0${number}T00:00:00Z`;

type Snapshot = typeof referral & { readonly updatedDateTime: string };

export const fresh: Snapshot = { ...referral, updatedDateTime: day(1) };
export const accepted: Snapshot = { ...referral, status: 'Active', substatus: 'Accepted', updatedDateTime: day(2) };
export const won: Snapshot = { ...referral, status: 'Closed', substatus: 'Won', updatedDateTime: day(3) };
export const reopened: Snapshot = { ...accepted, updatedDateTime: day(4) };

/** A second referral, which is in order. */
export const other = (snapshot: object): object => ({ ...snapshot, id: 'r-2', engagementId: 'e-2' });

export const lines = (...records: unknown[]): string =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');

/** The places of a text in another, as a report gives them. */
export const place = (text: string, words: string, nth = 0): { line: number; column: number } => {
  let at = -1;
  for (let seen = 0; seen <= nth; seen += 1) at = text.indexOf(words, at + 1);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

export const unreachable = 'lifecycle/status-not-reachable';
