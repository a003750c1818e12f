import { type Change, classify, convert, type Normalized, normalize, normalizeCodes } from '@referral-kit/normalizer';
import { originOf, runOn } from '@referral-kit/normalizer/trace';
import { Referral } from '@referral-kit/validator';
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
