import { document, type Revision } from '@referral-kit/testing';
import * as earlierData from '@referral-kit/testing/2018-10-01';
import * as laterData from '@referral-kit/testing/2022-04-21';
import type { Validator } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as earlier from '../src/generated/2018-10-01/index.ts';
import * as later from '../src/generated/2022-04-21/index.ts';
import { normalize, normalizePatch } from '../src/index.ts';
import { respelt } from './respell.ts';

const entries = { '2018-10-01': earlier, '2022-04-21': later } as const;
const data = { '2018-10-01': earlierData, '2022-04-21': laterData } as const;
const profiles = ['strict', 'tolerant'] as const;
const each = (Object.keys(entries) as Revision[]).flatMap((revision) =>
  profiles.map((profile) => ({ revision, profile, one: entries[revision] })),
);

test('every revision has an entry point of its own', () => {
  expect(Object.keys(entries)).toEqual(Object.keys(registry));
});

describe.each(each)('the entry point of $revision, $profile', ({ revision, profile, one }) => {
  const validator: Validator<unknown> = registry[revision][profile].Referral;
  const documents = fc.oneof(
    document('Referral', { revision, profile }),
    data[revision].wireSpelling().map(({ wire }) => wire),
    respelt(document('Referral', { revision }), 'Referral', revision).map(({ written }) => written),
    fc.anything(),
  );

  test('says what that of all revisions says', () => {
    fc.assert(
      fc.property(documents, (value) => {
        const { isPage, ...expected } = normalize(value, { revision, profile, type: 'Referral' });
        expect(isPage).toBe(false);
        expect(one.normalize(value, { validator })).toEqual(expected);
        const patch = [{ Op: 'replace', path: '/Details', value }];
        expect(one.normalizePatch(value, patch, { validator })).toEqual(
          normalizePatch(value, patch, { revision, profile }),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('takes a strictly valid document as it is', () => {
    fc.assert(
      fc.property(document('Referral', { revision }), (value) => {
        expect(one.normalize(value, { validator }).value).toBe(value);
      }),
      { numRuns: 20 },
    );
  });
});

test('a validator that does not belong to the revision is refused', () => {
  const { Referral, NewReferral } = registry['2022-04-21'].tolerant;
  const refused =
    (validator: unknown): (() => unknown) =>
    () =>
      earlier.normalize({}, { validator: validator as typeof Referral });
  expect(refused(undefined)).toThrow(TypeError);
  expect(refused('Referral')).toThrow('validator is "Referral". Expected one of @referral-kit/validator/2018-10-01.');
  expect(refused(Referral)).toThrow('validator is of revision "2022-04-21". Expected "2018-10-01".');
  expect(refused(Referral)).toThrow(RangeError);
  expect(() => later.normalizePatch({}, [], { validator: NewReferral })).toThrow(
    'Unknown type "NewReferral". Expected Referral.',
  );
});
