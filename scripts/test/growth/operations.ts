// Every operation with what makes it work more: n members, items, documents, faults, changes or lines.
import { solutions } from '@referral-kit/catalogs';
import * as machine from '@referral-kit/lifecycle';
import { checkRegistration, checkRegistrationUpdate } from '@referral-kit/lifecycle/registration';
import { checkPatch, checkUpdate, diff } from '@referral-kit/lifecycle/updates';
import * as normalizer from '@referral-kit/normalizer';
import * as later from '@referral-kit/normalizer/2022-04-21';
import { originOf, runOn } from '@referral-kit/normalizer/trace';
import * as factories from '@referral-kit/testing/factories/2022-04-21';
import { matchers } from '@referral-kit/testing/matchers';
import * as validator from '@referral-kit/validator';
import { Referral } from '@referral-kit/validator/2022-04-21';
import { Referral as OfBytes } from '@referral-kit/validator/2022-04-21/bytes';
import * as tolerant from '@referral-kit/validator/2022-04-21/tolerant';
import { Referral as TolerantOfBytes } from '@referral-kit/validator/2022-04-21/tolerant/bytes';
import { translate as hint } from '@referral-kit/validator/forms/de';
import { identify } from '@referral-kit/validator/identify';
import { parseJson, validateJson } from '@referral-kit/validator/json';
import { translate } from '@referral-kit/validator/locales/de';

/** Makes what an operation is given, of a size, and returns the operation to be counted. */
export type Grow = (size: number) => () => unknown;

const times = <T>(size: number, make: (at: number) => T): T[] => Array.from({ length: size }, (_, at) => make(at));
const named = (size: number, value: (at: number) => unknown, name = 'member'): object =>
  Object.fromEntries(times(size, (at) => [`${name}${at}`, value(at)]));

const base = factories.referral({ status: 'Active', team: undefined }, { seed: 'growth' });
const person = (at: number) => ({ firstName: `Ida ${at}`, lastName: 'Berg', phoneNumber: `${at}` });
const faulty = (at: number) => ({ firstName: at, lastName: 'Berg' });
const misspelt = (at: number) => ({ FirstName: `Ida ${at}`, LastName: 'Berg' });
const withTeam = (team: readonly unknown[]) => ({ ...base, team });
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const issuesOf = (size: number) =>
  validator.Referral.validate(withTeam(times(size, faulty)), { limit: Infinity }).issues ?? [];
const revision = '2022-04-21';
const typed = { revision, type: 'Referral' } as const;
const history = (size: number) =>
  times(size, (at) => ({ ...base, updatedDateTime: new Date(Date.UTC(2024, 0, 1) + at * 1000).toISOString() }));
const others = (size: number) => times(size, (at) => ({ ...base, id: `r-${at}` }));
const registration = (size: number) => ({
  status: 'ReviewPending',
  contract: { value: 1, currency: 'EUR' },
  solutionDetails: times(size, () => ({
    value: 2,
    currency: 'EUR',
    marketplaceTransactionDetails: { isMarketplaceTransacted: true },
  })),
});
const patchOf = (size: number) => times(size, (at) => ({ op: 'add', path: '/team/-', value: person(at) }));
const thrown = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};
const prepared =
  <Given>(make: (size: number) => Given, run: (given: Given) => unknown): Grow =>
  (size) => {
    const given = make(size);
    return () => run(given);
  };

const people = (size: number) => withTeam(times(size, person));
const faults = (size: number) => withTeam(times(size, faulty));
const strangers = (size: number) => ({ ...base, ...named(size, (at) => at) });
const arrived = (size: number) => withTeam(times(size, misspelt));
const pair = (size: number) => [
  people(size),
  withTeam(times(size, (at) => ({ ...person(at), email: 'a@example.com' }))),
];
const preexisting = (size: number) => [faults(size), { ...faults(size), name: 'x' }];
const made = (size: number) => normalizer.normalize(arrived(size), typed).changes;

/** Those of the validator. */
const validating: Readonly<Record<string, Grow>> = {
  'is: items': prepared(people, Referral.is),
  'is: members': prepared(strangers, tolerant.Referral.is),
  'isJson: items': prepared((size) => bytes(people(size)), OfBytes.isJson),
  'isJson: members': prepared((size) => bytes(strangers(size)), TolerantOfBytes.isJson),
  'validate: items': prepared(people, (value) => Referral.validate(value)),
  'validate: faults': prepared(faults, (value) => JSON.stringify(Referral.validate(value, { limit: Infinity }))),
  'validate: unknown members': prepared(strangers, (value) => JSON.stringify(Referral.validate(value))),
  'validate: misspelt members': prepared(
    (size) => ({ ...base, ...named(size, () => 1, 'qualificatio') }),
    (value) => JSON.stringify(Referral.validate(value)),
  ),
  'validate: warnings': prepared(strangers, (value) => JSON.stringify(tolerant.Referral.validate(value))),
  'validate: translated': prepared(faults, (value) => JSON.stringify(Referral.validate(value, { translate }))),
  'validate: redacted': prepared(faults, (value) =>
    JSON.stringify(Referral.validate(value, { redact: validator.redact })),
  ),
  'assert: faults': prepared(faults, (value) => thrown(() => Referral.assert(value))),
  '~standard: faults': prepared(faults, (value) => JSON.stringify(Referral['~standard'].validate(value))),
  'splitList: records': prepared(others, (value) => tolerant.splitList(value)),
  'splitList: invalid records': prepared(
    (size) => times(size, (at) => ({ ...base, id: at })),
    (value) => JSON.stringify(tolerant.splitList({ value })),
  ),
  'onReferralEvent: members': prepared(
    (size) => ({ EventName: 'x', ResourceUri: 'https://api.example.com', ...named(size, () => 1) }),
    tolerant.onReferralEvent({ default: () => 1 }),
  ),
  'identify: items': prepared(people, identify),
  'format, describe: issues': prepared(issuesOf, (all) =>
    all.map((each) => validator.format(each) + validator.describe(each)),
  ),
  'redact, translated: issues': prepared(issuesOf, (all) =>
    all.map((each) => validator.translated(validator.redact(each), translate)),
  ),
  'translations: issues': prepared(issuesOf, (all) => all.map((each) => [translate(each), hint(each)])),
  'toProblemDetails: issues': prepared(issuesOf, (all) => validator.toProblemDetails(all)),
  'ReferralValidationError: issues': prepared(
    issuesOf,
    (all) => new validator.ReferralValidationError('Referral', all).message,
  ),
  'parseJson: members': prepared((size) => JSON.stringify(strangers(size)), parseJson),
  'parseJson: lines': prepared((size) => `[1e999,\n${JSON.stringify(people(size), null, 2)}]`, parseJson),
  'parseJson: members that are there twice': prepared((size) => `{${'"a":1,'.repeat(size)}"a":1}`, parseJson),
  'parseJson: lossy numbers': prepared((size) => `[${'1e999,'.repeat(size)}1]`, parseJson),
  'validateJson: faults': prepared(
    (size) => JSON.stringify(faults(size), null, 2),
    (text) => validateJson(Referral, text),
  ),
};

/** Those of the status machine, of updates and of registrations. */
const changing: Readonly<Record<string, Grow>> = {
  'transition: members': prepared(strangers, (value) => machine.transition(value as unknown, value as unknown)),
  'checkHistory: snapshots': prepared(history, (value) => machine.checkHistory(value)),
  'checkHistory: faults': prepared(
    (size) => history(size).reverse(),
    (value) => machine.checkHistory(value),
  ),
  'checkHistories: referrals': prepared(others, (value) => machine.checkHistories(value)),
  'checkHistories: snapshots': prepared(history, (value) => machine.checkHistories(value)),
  'groupHistories: referrals': prepared(others, machine.groupHistories),
  'checkUpdate: items': prepared(pair, ([before, after]) => checkUpdate(before, after, { validator: Referral })),
  'checkUpdate: members': prepared(
    (size) => [strangers(size), { ...strangers(size), name: 'x' }],
    ([before, after]) => checkUpdate(before, after, { validator: Referral }),
  ),
  'checkUpdate: preexisting faults': prepared(preexisting, ([before, after]) =>
    checkUpdate(before, after, { validator: Referral }),
  ),
  'checkUpdate: new faults': prepared(
    (size) => [base, strangers(size)],
    ([before, after]) => checkUpdate(before, after, { validator: Referral }),
  ),
  'checkPatch: operations': prepared(patchOf, (patch) => checkPatch(withTeam([]), patch, { validator: Referral })),
  'checkPatch: faulty operations': prepared(
    (size) => times(size, (at) => ({ op: 'replace', path: `/member${at}`, value: 1 })),
    (patch) => checkPatch(base, patch),
  ),
  'checkPatch: items': prepared(people, (value) =>
    checkPatch(value, [{ op: 'replace', path: '/name', value: 'x' }], { validator: Referral }),
  ),
  'diff: items in another order': prepared(
    (size) => [people(size), withTeam(times(size, person).reverse())],
    ([before, after]) => diff(before, after),
  ),
  'diff: items': prepared(pair, ([before, after]) => diff(before, after)),
  'diff: members': prepared(
    (size) => [strangers(size), { ...strangers(size), ...named(size, () => 'x') }],
    ([before, after]) => diff(before, after),
  ),
  'checkRegistration: solutions': prepared(registration, (value) => checkRegistration(base, value)),
  'checkRegistrationUpdate: solutions': prepared(registration, (value) =>
    checkRegistrationUpdate({ ...value, status: 'Approved' }, { ...value, status: 'Approved', type: 'x' }),
  ),
};

/** Those of the normaliser and the catalogs. */
const normalizing: Readonly<Record<string, Grow>> = {
  'normalize: items': prepared(people, (value) => normalizer.normalize(value, typed)),
  'normalize: changes': prepared(arrived, (value) => normalizer.normalize(value, typed)),
  'normalize: unknown members': prepared(strangers, (value) => normalizer.normalize(value, typed)),
  'normalize: members under two names': prepared(
    (size) => withTeam(times(size, () => ({ firstName: 'a', FirstName: 'b', lastName: 'c' }))),
    (value) => normalizer.normalize(value, typed),
  ),
  'normalize: remaining faults': prepared(faults, (value) => JSON.stringify(normalizer.normalize(value, typed))),
  'normalize: documents': prepared(others, (value) =>
    normalizer.normalize({ value }, { revision, type: 'ReferralList' }),
  ),
  'normalize: a page of documents': prepared(
    (size) => ({ items: others(size).map(({ team: _, ...rest }) => rest), totalCount: size }),
    (value) => normalizer.normalize(value),
  ),
  'normalize of one revision: changes': prepared(arrived, (value) =>
    later.normalize(value, { validator: tolerant.Referral }),
  ),
  'normalizePatch: operations': prepared(
    (size) => times(size, (at) => ({ op: 'replace', path: `/Team/${at}/FirstName`, value: 'x' })),
    (patch) => normalizer.normalizePatch(arrived(1), patch, { revision }),
  ),
  'normalizePatch: items': prepared(arrived, (value) =>
    normalizer.normalizePatch(value, [{ op: 'replace', path: '/Team/0/FirstName', value: 'x' }], { revision }),
  ),
  'convert: items': prepared(people, (value) =>
    normalizer.convert(value, { from: revision, to: '2018-10-01', type: 'Referral' }),
  ),
  'classify: members': prepared(strangers, normalizer.classify),
  'describeChange, changeText: changes': prepared(made, (all) =>
    all.map((each) => [normalizer.describeChange(each, translate), normalizer.changeText(each)]),
  ),
  'originOf: changes': prepared(
    (size) => runOn(arrived(size), typed).steps,
    (steps) => originOf(steps)(['team', 0, 'firstName']),
  ),
  'suggest: letters': prepared(
    (size) => 'x'.repeat(size),
    (text) => solutions.suggest(text),
  ),
};

/** What a matcher is called with. */
const matching = { isNot: false };

/** Those of the test data. */
const making: Readonly<Record<string, Grow>> = {
  'factories, referral: items': prepared(
    (size) => times(size, person),
    (team) => factories.referral({ team }, { seed: 'x' }),
  ),
  'factories, history: snapshots': prepared(
    (size) => size,
    (length) => factories.history({ length, seed: 'x' }),
  ),
  'factories, illegalHistory: snapshots': prepared(
    (size) => size,
    (length) => factories.illegalHistory({ length, seed: 'x' }),
  ),
  'factories, patch: items': prepared(
    (size) => times(size, person),
    (team) => factories.patch({ team }, { seed: 'x' }),
  ),
  'factories, wireSpelling: items': prepared(
    (size) => factories.referral({ team: times(size, person) }, { seed: 'x' }),
    (value) => factories.wireSpelling(value, { seed: 'x' }),
  ),
  'toBeValidReferral: faults': prepared(faults, (value) =>
    matchers.toBeValidReferral.call(matching, value, { revision }).message(),
  ),
  'toHaveIssue: issues': prepared(issuesOf, (all) =>
    matchers.toHaveIssue.call(matching, all, 'schema/missing-member').message(),
  ),
};

export const operations: Readonly<Record<string, Grow>> = { ...validating, ...changing, ...normalizing, ...making };
