import { describe, expect, it } from 'vitest';
import { normalize } from '../src/index.ts';

describe('a date-time', () => {
  const normalized = (text: string): unknown => {
    const input = { id: 'r', engagementId: 'e', createdDateTime: text };
    return normalize(input, { revision: '2022-04-21', type: 'Referral' }).value;
  };

  it.each([
    ['2018-10-01T18:01:32.8796627+00:00', '2018-10-01T18:01:32.8796627Z'],
    ['2018-10-01T18:01:32+0000', '2018-10-01T18:01:32Z'],
    ['2018-10-01T18:01:32+00', '2018-10-01T18:01:32Z'],
    ['2018-10-01T18:01:32-00:00', '2018-10-01T18:01:32Z'],
    ['2018-10-02T01:31:32.8796627+0530', '2018-10-01T20:01:32.8796627Z'],
    ['2018-10-01 18:01:32z', '2018-10-01T18:01:32Z'],
    ['0000-12-31T23:30:00-01:00', '0001-01-01T00:30:00Z'],
  ])('%s is written as %s', (text, expected) => {
    expect(normalized(text)).toMatchObject({ createdDateTime: expected });
  });

  it.each([
    '0001-01-01T00:30:00+01:00',
    '9999-12-31T23:30:00-01:00',
    '2019-06-30T23:59:60+00:00',
    '2018-10-01T18:01:32.12345678+00:00',
    '2018-10-01T18:01:32',
    '2018-10-01T18:01:32Z\n',
  ])('%j has no such form, and stays as it is', (text) => {
    expect(normalized(text)).toMatchObject({ createdDateTime: text });
  });
});
