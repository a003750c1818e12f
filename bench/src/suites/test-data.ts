import * as first from '@referral-kit/testing/factories/2018-10-01';
import * as later from '@referral-kit/testing/factories/2022-04-21';
import { sampler } from '@referral-kit/testing/sample';
import { compare } from '../measure/compare.ts';
import { type Suite, timingCell } from './suite.ts';

/** How many snapshots a life has unless its length is given. */
const snapshots = 3;

/** One factory, and how many referrals a call of it makes or is about. */
interface Row {
  readonly name: string;
  readonly referrals: number;
  readonly run: () => unknown;
}

/** The factories of any revision. */
type Factories = Readonly<
  Record<
    'referral' | 'patch' | 'history' | 'illegalHistory' | 'wireSpelling',
    (first?: object, options?: object) => unknown
  >
>;

const rowsOf = (factories: unknown, revision: '2018-10-01' | '2022-04-21'): Row[] => {
  const { referral, patch, history, illegalHistory, wireSpelling } = factories as Factories;
  const before = referral({ status: 'Active' });
  const sample = sampler('Referral', { revision });
  let index = 0;
  const runs: Readonly<Record<string, () => unknown>> = {
    'referral()': () => referral(),
    "referral({ status: 'Closed' })": () => referral({ status: 'Closed' }),
    "referral(undefined, { profile: 'tolerant' })": () => referral(undefined, { profile: 'tolerant' }),
    'patch()': () => patch(),
    "patch({ status: 'Closed' }, { before })": () => patch({ status: 'Closed' }, { before }),
    'wireSpelling()': () => wireSpelling(),
    'history()': () => history(),
    'illegalHistory()': () => illegalHistory(),
    'sampler(…)(index)': () => sample(index++),
  };
  return Object.entries(runs).map(([name, run]) => ({
    name: `\`${name}\`, ${revision}`,
    referrals: /istory/.test(name) ? snapshots : 1,
    run,
  }));
};

const rows: readonly Row[] = [...rowsOf(first, '2018-10-01'), ...rowsOf(later, '2022-04-21')];

/** What it costs to make test data. */
export const testData: Suite = (effort) => {
  const contestants = rows.map(({ name, run }) => ({ name, inputs: [undefined], run }));
  const timings = compare(contestants, effort);
  return {
    title: 'Test data',
    about: `Time of one call of a factory of \`@referral-kit/testing\`, beside a plain referral. A history has ${snapshots} referrals.`,
    columns: ['one call'],
    rows: timings.map((timing) => ({ name: timing.name, cells: [timingCell(timing)] })),
    targets: rows.map(({ name, referrals }, row) => ({
      what: `Referrals by ${name}`,
      measured: (referrals * 1e9) / (timings[row]?.nanoseconds ?? Number.NaN),
      limit: 20_000,
      bound: 'at least' as const,
      unit: ' a second',
    })),
  };
};
