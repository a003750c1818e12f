import { Address, type Issue, Referral, ReferralValidationError, type Validator } from '@referral-kit/validator';
import { ReferralPatch } from '@referral-kit/validator/2022-04-21';
import { isReferralEvent } from '@referral-kit/validator/2022-04-21/tolerant/guards';
import { addReferralSchemas } from '@referral-kit/validator/ajv';
import { type AjvError, validateReferral } from '@referral-kit/validator/ajv/2018-10-01';
import { isReferral } from '@referral-kit/validator/guards';
import { type JsonIssue, parseJson, validateJson } from '@referral-kit/validator/json';
import { defaultRevision, registry } from '@referral-kit/validator/registry';
import { Referral as Incoming } from '@referral-kit/validator/tolerant';
import { isReferral as isIncoming } from '@referral-kit/validator/tolerant/guards';
import { expect } from './expect.ts';
import document from './referral.json' with { type: 'json' };

const data: unknown = document;

const pair = (referral: Referral): string => {
  if (referral.status === 'Active') return referral.substatus satisfies 'Accepted';
  // @ts-expect-error only an active referral is always accepted
  referral.substatus satisfies 'Accepted';
  return referral.substatus;
};

expect(Referral.is(data), 'is accepts');
expect(pair(data) === 'Accepted', 'is narrows');
expect(isReferral(data), 'the guard accepts');
expect(isIncoming(data), 'the tolerant guard accepts');
expect(Referral.assert(data).id === document.id, 'assert returns the document');

const result = Referral.validate({ ...document, substatus: 'Won' });
expect(!result.ok, 'validate refuses');
const issues: readonly Issue[] = result.issues;
expect(issues.length === 1, 'one fault, one issue');
expect(issues[0]?.code === 'referral/substatus-mismatch', 'the code of the fault');
expect(issues[0].pointer === '/substatus', 'the place of the fault');

const later = Incoming.validate({ ...document, status: 'Dormant', novelty: null });
expect(later.ok, 'the tolerant profile accepts what is new');
const id: string = later.value.id;
expect(id === document.id, 'the document itself');
expect(later.warnings.length === 2, 'a warning for each novelty');

let thrown: unknown;
try {
  Address.assert({});
} catch (error) {
  thrown = error;
}
expect(thrown instanceof ReferralValidationError, 'assert throws the error of this package');
expect(
  thrown.issues.every(({ code }) => code === 'schema/missing-member'),
  'every missing member',
);

const byName: Validator<unknown> | undefined = registry[defaultRevision]?.strict.Address;
expect(byName?.is({ addressLine1: '', city: '', country: 'CH' }) === true, 'validators by name');

const patch = ReferralPatch.validate([{ op: 'remove', path: '/name' }]);
expect(!patch.ok && patch.issues.length === 2, 'a patch of another revision, with its faults');
expect(isReferralEvent({}) === false, 'a guard of another revision');

const doubled = '{"addressLine1":"1 Quay","city":"Oslo","city":"","country":"NO"}';
const twice = validateJson(
  Address,
  Uint8Array.from([...doubled], (character) => character.charCodeAt(0)),
);
expect(!twice.ok && twice.issues.length === 1, 'a member that is there twice is refused, and only that');
expect(twice.issues[0]?.code === 'json/duplicate-key' && twice.issues[0].range.column === 40, 'with its place');
const written = validateJson(Address, '{"addressLine1":"1 Quay","city":"Oslo","country":"NO"}');
expect(written.ok, 'a text that is faithful and valid');
const city: string = written.value.city;
expect(city === 'Oslo', 'its value');
const lossy: readonly JsonIssue[] = parseJson('[1e999]').issues ?? [];
expect(lossy[0]?.code === 'json/lossy-number' && lossy[0].params.received === '1e999', 'a number that would change');

const standard = Address['~standard'].validate(undefined);
expect(standard.issues?.length === 1, 'Standard Schema');
// @ts-expect-error a refusal holds no value
export const none: unknown = standard.issues ? standard.value : undefined;

expect(validateReferral(data), "ajv's own code accepts");
expect(validateReferral.errors === null, 'and leaves no errors');
expect(!validateReferral({}), "ajv's own code refuses");
const errors: readonly AjvError[] = validateReferral.errors ?? [];
expect(errors[0]?.keyword === 'required', 'and says why');
try {
  addReferralSchemas({} as never);
  expect(false, 'what is no ajv is refused');
} catch (error) {
  expect(error instanceof TypeError, 'what is no ajv is refused');
}
