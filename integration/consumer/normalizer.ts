import { checkPatch } from '@referral-kit/lifecycle/updates';
import {
  type Change,
  classify,
  convert,
  describeChange,
  type Normalized,
  normalize,
  normalizeCodes,
  normalizePatch,
} from '@referral-kit/normalizer';
import { originOf, runOn } from '@referral-kit/normalizer/trace';
import { Referral } from '@referral-kit/validator';
import { translate } from '@referral-kit/validator/locales/de';
import { expect } from './expect.ts';
import document from './referral.json' with { type: 'json' };

const untouched: Normalized = normalize(document);
expect(untouched.value === document, 'what is right stays the very object it is');

const { referralType, ...rest } = document;
const written = { ...rest, Type: referralType.toUpperCase(), Novelty: 1 };
const { value, changes, remaining } = normalize(written, { revision: '2018-10-01', profile: 'strict' });
const codes: readonly Change['code'][] = changes.map(({ code }) => code);
expect(codes.join() === 'normalize/member-renamed,normalize/text-case', 'what was changed');
expect(
  codes.every((code) => code in normalizeCodes),
  'what every code means',
);
expect(remaining.length === 1 && remaining[0]?.pointer === '/Novelty', 'what is still wrong');
expect(!Referral.is(value), 'the validator agrees');

const later = convert(document, { from: '2018-10-01', to: '2022-04-21' });
const back = convert(later.value, { from: '2022-04-21', to: '2018-10-01' });
expect(back.lost.length === 0, 'all that was carried over comes back');

const kind = classify(document);
expect(kind.category !== 'undecided' || typeof kind.reason.code === 'string', 'a category or a reason');

const { steps } = runOn(written);
expect(originOf(steps)(['referralType']).join() === 'Type', 'where a member comes from');

const arrived = { id: 'r-1', engagementId: 'e-1', Team: { firstName: 'Ida' } };
const renamed = normalizePatch(arrived, [{ op: 'replace', path: '/Team/firstName', value: 'Ola' }], {
  revision: '2022-04-21',
});
expect(renamed.ok && renamed.patch[0]?.path === '/team/0/firstName', 'a path of the document as it arrived');
expect(checkPatch(renamed.before, renamed.patch).ok, 'which the checks of patches take');
const [change] = renamed.changes;
expect(change !== undefined && describeChange(change, translate).startsWith('Der Pfad'), 'a change in words');
