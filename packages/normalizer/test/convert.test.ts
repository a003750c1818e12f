import { describe, expect, it } from 'vitest';
import { convert, normalize } from '../src/index.ts';
import { wireRequest } from './payloads.ts';

describe('convert', () => {
  it('lists what the other revision cannot say', () => {
    const referral = {
      ...wireRequest,
      id: 'r',
      engagementId: 'e',
      eTag: '"1"',
      inviteContext: { invitedBy: { organizationId: 'msft', organizationName: 'M' } },
    };
    const { value, lost } = convert(referral, { from: '2022-04-21', to: '2018-10-01' });
    expect(lost.map(({ pointer }) => pointer)).toEqual(
      ['/target', '/team/0/contactPreference', '/inviteContext/invitedBy/organizationName', '/eTag'].sort(
        (a, b) =>
          Object.keys(referral).indexOf(a.split('/')[1] ?? '') - Object.keys(referral).indexOf(b.split('/')[1] ?? ''),
      ),
    );
    expect(value).toMatchObject({ referralType: 'Shared', inviteContext: { invitedByOrganizationId: 'msft' } });
  });

  it('refuses revisions and types that there are not', () => {
    // @ts-expect-error there is no such thing
    expect(() => convert({}, { from: '2018-10-01', to: '2019-01-01' })).toThrow(RangeError);
    // @ts-expect-error there is no such thing
    expect(() => convert({}, { from: '2018-10-01', to: '2022-04-21', type: 'NewReferral' })).toThrow(RangeError);
    // @ts-expect-error there is no such thing
    expect(() => normalize({}, { revision: '2019-01-01' })).toThrow(RangeError);
    // @ts-expect-error there is no such thing
    expect(() => normalize({}, { type: 'Lead' })).toThrow(RangeError);
  });
});
