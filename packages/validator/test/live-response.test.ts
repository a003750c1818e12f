import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Referral } from '../src/compiled/2022-04-21/tolerant.ts';
import { identify } from '../src/identify.ts';

// What a new user does first: read a response of the live service as the READMEs say.

const folder = new URL('../', import.meta.url);

/** In the manner of a response: nulls, ids in a list, dates of seven digits, and members of a later year. */
const live = {
  '@odata.etag': 'W/"0c11-5b"',
  id: 'b7c0f1de-harbour',
  engagementId: '5a1d-quay',
  name: 'Moorings for the north pier',
  externalReferenceId: null,
  createdDateTime: '2025-02-03T07:41:12.5500017Z',
  updatedDateTime: '2025-02-11T16:02:44.0000000Z',
  expirationDateTime: null,
  status: 'Active',
  substatus: 'Accepted',
  statusReason: null,
  type: 'Shared',
  qualification: 'SalesQualified',
  direction: 'Incoming',
  organizationId: '7f0c-harbour-systems',
  organizationName: 'Harbour Systems',
  mpnId: null,
  campaignId: null,
  createdByCopilot: false,
  customerProfile: {
    name: 'Weir Boats',
    size: null,
    address: {
      addressLine1: '1 Quay Street',
      addressLine2: null,
      city: 'Galway',
      state: null,
      postalCode: 'H91',
      country: 'IE',
    },
    ids: [{ profileType: 'Duns', id: '987000123' }],
    team: [{ firstName: 'Una', lastName: 'Weir', email: 'una@weir.example', phoneNumber: null, pronouns: 'she' }],
  },
  consent: { consentToToShareInfoWithOthers: true, consentToContact: true },
  details: {
    notes: null,
    dealValue: 18500,
    currency: 'EUR',
    closingDateTime: '2025-06-30T00:00:00.0000000Z',
    requirements: { industries: [{ id: 'Transportation' }], products: [], solutions: null },
    timeline: { phase: 2 },
  },
  team: [],
  trackingInfo: null,
  registrations: null,
};

const snippetsOf = (readme: string): string[] =>
  [...readFileSync(new URL(readme, folder), 'utf8').matchAll(/```ts\n((?:(?!```).)+)```/gs)].map(
    ([, code = '']) => code,
  );

const run = (code: string) => {
  const given = `const document = ${JSON.stringify(live)}; const response = { json: async () => document };\n`;
  return spawnSync(process.execPath, ['--input-type=module-typescript'], {
    cwd: folder,
    input: given + code,
    encoding: 'utf8',
  });
};

/** The examples of READMEs that are about a response of the service, or a document of unknown kind. */
const about = (readme: string, what: string): string => {
  const found = snippetsOf(readme).filter((code) => code.includes(what));
  expect(found).toHaveLength(1);
  return found[0] as string;
};

describe('a response of the live service', () => {
  it('is valid by the contract of the examples', () => {
    const result = Referral.validate(live);
    expect(result.ok ? [] : result.issues).toEqual([]);
    expect(new Set(result.warnings.map(({ code }) => code))).toContain('schema/unknown-member');
  });

  it.each(['../../README.md', '../../docs/reading.md'])('is read by the example of %s', (readme) => {
    const { stdout, stderr, status } = run(about(readme, 'await response.json()'));
    expect([status, stdout]).toEqual([0, `${live.id}\n`]);
    expect(stderr).toContain('schema/unknown-member /createdByCopilot');
    expect(stderr).not.toContain('Error');
  });

  it('is named by the example of identify', () => {
    const { stdout, stderr } = run(about('../../README.md', 'identify(document)'));
    expect([stdout, stderr]).toEqual(['2022-04-21 tolerant Referral\n', '']);
    expect(identify(live)[0]).toMatchObject({ rank: 1, valid: true });
  });
});
