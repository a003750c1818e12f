import { describe, expect, it } from 'vitest';
import { cli, folder, validate } from './helpers/cli.ts';
import { address, referral } from './helpers/documents.ts';

const event = {
  EventName: 'referral-created',
  ResourceUri: 'https://partner.example/referrals/1',
  ResourceName: 'referral',
  AuditUri: null,
  ResourceChangeUtcDate: '2022-05-03T11:15:00+02:00',
};

const consent = { consentToContact: true };

describe('the revision', () => {
  it('is the default one unless something tells', async () => {
    expect((await validate({ 'r.json': referral }, ['r.json'])).status).toBe(0);
    const { issues } = await validate({ 'r.json': referral }, ['--revision', '2022-04-21', 'r.json']);
    const renamed = issues.find(({ pointer }) => pointer === '/referralType');
    expect(renamed).toMatchObject({ code: 'schema/unknown-member', suggestion: { action: 'rename', to: 'type' } });
  });

  it('is told by the nearest folder', async () => {
    const { report, status } = await validate(
      { 'in/2022-04-21/consent/a.json': consent, 'in/address/b.json': address },
      ['in'],
    );
    expect(status).toBe(0);
    expect(report.results).toMatchObject([
      { file: 'in/2022-04-21/consent/a.json', revision: '2022-04-21', type: 'Consent' },
      { file: 'in/address/b.json', type: 'Address' },
    ]);
    expect(report.results[1]).not.toHaveProperty('revision');
  });

  it('is the one of the flag, whatever the folders say', async () => {
    const { issues } = await validate({ '2022-04-21/address/a.json': { ...address, country: 'UK' } }, [
      ...['--revision', '2018-10-01', '2022-04-21'],
    ]);
    expect(issues).toMatchObject([{ code: 'schema/not-in-enum', pointer: '/country' }]);
  });

  it('is one that has the type, where the default one has it not', async () => {
    expect((await validate({ 'e.json': event }, ['--type', 'ReferralEvent', 'e.json'])).status).toBe(0);
    expect((await validate({ '2022-04-21/c.json': {} }, ['--type', 'CustomerConsent', '2022-04-21'])).status).toBe(0);
    const other = ['--revision', '2018-10-01', '--type', 'ReferralEvent', 'e.json'];
    expect((await cli(folder({ 'e.json': event }), ['validate', ...other])).status).toBe(2);
  });

  it('warns of a pair that the service will put right', async () => {
    const request = { type: 'Shared', customerProfile: { name: 'x', address }, consent: {}, details: {} };
    const odd = { ...request, status: 'New', substatus: 'Won' };
    const { issues, status } = await validate({ 'n.json': odd }, ['--type', 'NewReferral', 'n.json']);
    expect(status).toBe(0);
    expect(issues).toMatchObject([{ code: 'referral/substatus-mismatch', severity: 'warning', pointer: '/substatus' }]);
  });
});
