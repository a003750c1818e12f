import { messages } from '@referral-kit/messages/en';
import { document } from '@referral-kit/testing';
import { translate } from '@referral-kit/validator/locales/ja';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeText, describeChange, normalize } from '../src/index.ts';
import { respelt } from './respell.ts';

const revision = '2022-04-21';

test('says every change in English and in other languages, on one line', () => {
  fc.assert(
    fc.property(respelt(document('Referral', { revision }), 'Referral', revision), ({ written }) => {
      for (const change of normalize(written, { revision, type: 'Referral', profile: 'strict' }).changes) {
        const { code, params } = changeText(change);
        expect(code).toBe(change.code);
        expect(describeChange(change)).toBe((messages[code] as (of: object) => string)(params));
        expect(describeChange(change)).not.toMatch(/undefined|\n|\[object/);
        expect(describeChange(change, translate)).toBe(translate({ code, params }));
        expect(describeChange(change, translate)).not.toBe(describeChange(change));
        expect(describeChange(change, () => undefined)).toBe(describeChange(change));
      }
    }),
    { numRuns: 50 },
  );
});

test('tells a member that was dropped for another by its name', () => {
  const { changes } = normalize({ id: 'r-1', engagementId: 'e-1', type: 'Shared', referralType: 'Shared' });
  expect(changes.map((change) => describeChange(change))).toEqual([
    'the member "type" was dropped: its value is present under another name',
  ]);
});
