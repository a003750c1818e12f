import { history, referral, wireSpelling } from '@referral-kit/testing/factories';
import { sampler } from '@referral-kit/testing/sample';
import { compare } from '../measure/compare.ts';
import { type Suite, timingCell } from './suite.ts';

const sample = sampler('Referral');
let index = 0;

const contestants = [
  { name: '`referral()`', inputs: [undefined], run: () => referral() },
  { name: "`referral({ status: 'Closed' })`", inputs: [undefined], run: () => referral({ status: 'Closed' }) },
  { name: '`history()`, three snapshots', inputs: [undefined], run: () => history() },
  { name: '`wireSpelling()`', inputs: [undefined], run: () => wireSpelling() },
  { name: '`sampler(…)(index)`', inputs: [undefined], run: () => sample(index++) },
] as const;

/** What it costs to make test data. */
export const testData: Suite = (effort) => {
  const timings = compare(contestants, effort);
  const perSecond = (row: number): number => 1e9 / (timings[row]?.nanoseconds ?? Number.NaN);
  return {
    title: 'Test data',
    about: 'Time of one call of a factory of `@referral-kit/testing`, beside a plain referral.',
    columns: ['one call'],
    rows: timings.map((timing) => ({ name: timing.name, cells: [timingCell(timing)] })),
    targets: [0, 1].map((row) => ({
      what: `Referrals by ${timings[row]?.name ?? ''}`,
      measured: perSecond(row),
      limit: 20_000,
      bound: 'at least' as const,
      unit: ' a second',
    })),
  };
};
