import { join } from 'node:path';
import { Referral } from '@referral-kit/validator/2022-04-21/tolerant';
import { expect, test } from 'vitest';
import { testTotal } from '../../testing/test/helpers/total.ts';
import * as later from '../src/generated/2022-04-21/index.ts';
import { type Change, changeText, classify, convert, describeChange, normalize, normalizePatch } from '../src/index.ts';
import { originOf, runOn, type Step } from '../src/trace.ts';

const [change] = normalize({ Id: 'r-1' }).changes as [Change];

const directions = { from: '2018-10-01', to: '2022-04-21' } as const;

testTotal(join(import.meta.dirname, '..'), {
  total: {
    normalize: (value) => normalize(value),
    'normalize strict, of a type': (value) => normalize(value, { profile: 'strict', type: 'Referral' }),
    'normalize a later revision': (value) => normalize(value, { revision: '2022-04-21' }),
    'normalize a patch': (value) =>
      normalize([{ op: 'add', path: value, value }], { revision: '2022-04-21', type: 'ReferralPatch' }),
    'normalize a page': (value) => normalize({ value: [value, value] }),
    normalizePatch: (value) => normalizePatch(value, [{ op: 'replace', path: '/details/notes', value: 'x' }]),
    'normalizePatch patch': (value) => normalizePatch({ id: 'r-1', Team: value, closeDate: null }, value),
    'normalizePatch operation': (value) =>
      normalizePatch({ id: 'r-1', Ids: value }, [
        value,
        { op: value, path: '/Ids/duns', value },
        { op: 'add', path: value },
      ]),
    convert: (value) => convert(value, directions),
    'convert back': (value) => convert(value, { from: '2022-04-21', to: '2018-10-01', profile: 'strict' }),
    classify,
    'normalize of one revision': (value) => later.normalize(value, { validator: Referral }),
    'normalizePatch of one revision': (value) => later.normalizePatch(value, [value], { validator: Referral }),
    runOn: (value) => runOn(value),
  },
  misuse: {
    'normalize options': (value) => normalize({}, value as object),
    'normalize profile': (value) => normalize({}, { profile: value as 'strict' }),
    'normalize revision': (value) => normalize({}, { revision: value as '2018-10-01' }),
    'normalize type': (value) => normalize({}, { type: value as 'Referral' }),
    'normalizePatch options': (value) => normalizePatch({}, [], value as object),
    'convert options': (value) => convert({}, value as typeof directions),
    'convert from': (value) => convert({}, { ...directions, from: value as '2018-10-01' }),
    'convert type': (value) => convert({}, { ...directions, type: value as 'Referral' }),
    'normalize options of one revision': (value) => later.normalize({}, value as { validator: typeof Referral }),
    'normalize validator of one revision': (value) => later.normalize({}, { validator: value as typeof Referral }),
    'normalizePatch validator': (value) => later.normalizePatch({}, [], { validator: value as typeof Referral }),
    originOf: (value) => originOf(value as Step[]),
    'originOf step': (value) => originOf([value as Step]),
    'originOf path': (value) => originOf(runOn({ Id: 'r-1' }).steps)(value as string[]),
    changeText: (value) => changeText(value as Change),
    describeChange: (value) => describeChange(value as Change),
    'describeChange part': (value) => describeChange({ ...change, code: value, from: value, to: value } as Change),
    // What a function of the caller throws is the caller's.
    'describeChange translate': (value) => typeof value === 'function' || describeChange(change, value as () => string),
    'runOn options': (value) => runOn({}, value as object),
  },
});

test('a misspelt option, revision, profile or type is refused with the choices', () => {
  const refused =
    (options: object): (() => unknown) =>
    () =>
      normalize({}, options);
  expect(refused({ profil: 'strict' })).toThrow('Unknown option "profil". Expected revision, type or profile.');
  expect(refused({ profile: 'lenient' })).toThrow('Unknown profile "lenient". Expected strict or tolerant.');
  expect(refused({ revision: '2018' })).toThrow('Unknown revision "2018". Expected 2018-10-01 or 2022-04-21.');
  expect(refused({ type: 'Referal' })).toThrow(/^Unknown type "Referal". Expected .*\bReferral\b/);
  expect(refused({ type: 'constructor' })).toThrow(RangeError);
});
