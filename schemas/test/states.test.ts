import { describe, expect, it } from 'vitest';
import { jsonOf, revision, schemaOf } from './emitted.ts';
import { accepts } from './engines.ts';
import { referral } from './minimal.ts';

type Row = { readonly status: readonly string[]; readonly substatus: readonly string[] };
const table = jsonOf(`${revision}/transitions.json`).transitions as Readonly<Record<string, Row>>;
const statuses = schemaOf('ReferralStatus').enum as string[];
const substatuses = schemaOf('ReferralSubstatus').enum as string[];
const pairs = statuses.flatMap((status) => substatuses.map((substatus) => ({ status, substatus })));

/** The pairs as the contract lists them; written out, so that the table is checked against something. */
const valid = [
  'None/None',
  'New/Pending',
  'New/Received',
  'Active/Accepted',
  'Closed/Won',
  'Closed/Lost',
  'Closed/Declined',
  'Closed/Expired',
];

describe('of the 32 pairs of a status and a substatus', () => {
  it.each(pairs)('$status/$substatus', async ({ status, substatus }) => {
    const value = { ...referral, status, substatus };
    expect(await accepts('Referral', value)).toBe(valid.includes(`${status}/${substatus}`));
    expect(await accepts('Referral', value, 'tolerant')).toBe(true);
  });
});

it('the transition table allows exactly 35 of 1,024 changes', () => {
  const allowed = pairs.flatMap((from) =>
    pairs.filter(
      (to) =>
        table[from.status]?.substatus.includes(from.substatus) &&
        table[from.status]?.status.includes(to.status) &&
        table[to.status]?.substatus.includes(to.substatus),
    ),
  );
  expect(pairs.length ** 2).toBe(1024);
  expect(allowed).toHaveLength(35);
});

it('the table knows nothing of None, and names statuses and substatuses alone', () => {
  expect(Object.keys(table)).toEqual(statuses.filter((status) => status !== 'None'));
  for (const { status, substatus } of Object.values(table)) {
    for (const next of status) expect(Object.keys(table)).toContain(next);
    for (const each of substatus) expect(substatuses).toContain(each);
  }
});

it('the spellings stand for members, and are none themselves', () => {
  const spellings = jsonOf(`${revision}/spellings.json`).spellings as Record<string, Record<string, string>>;
  for (const [type, names] of Object.entries(spellings)) {
    const members = Object.keys(schemaOf(type).properties as object);
    for (const [spelling, member] of Object.entries(names)) {
      expect(members).toContain(member);
      expect(members).not.toContain(spelling);
    }
  }
});
