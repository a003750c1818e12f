// Updates of documents as they arrive: what changes is judged, what was there before is listed.
import { transition } from '@referral-kit/lifecycle';
import { checkPatch, checkUpdate, diff } from '@referral-kit/lifecycle/updates';
import { normalizePatch } from '@referral-kit/normalizer';
import { Referral as Strict } from '@referral-kit/validator/2022-04-21';
import { Referral, splitList } from '@referral-kit/validator/2022-04-21/tolerant';
import { expect } from './expect.ts';

const live = {
  id: 'r-1',
  engagementId: 'e-1',
  organizationId: 'o-1',
  organizationName: 'Weir Boats',
  name: null,
  createdDateTime: '2022-04-21T08:00:00.1234567Z',
  updatedDateTime: '2022-04-22T09:30:00Z',
  status: 'New',
  substatus: 'Received',
  type: 'Independent',
  qualification: 'Hot',
  customerProfile: { name: 'Tailspin Toys', address: { addressLine1: '1 Quay', city: 'Oslo', country: 'NO' } },
  details: { currency: 'NOK' },
};
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value }) as const;

// No illegal transition passes, whatever the validator.
const lost = { ...live, status: 'Closed', substatus: 'Lost' };
for (const [status, substatus] of [
  ['New', 'Lost'],
  ['Foo', 'Bar'],
  ['Active', 'Lost'],
  ['Closed', 'Accepted'],
  [null, 'Lost'],
] as const) {
  expect(!transition(lost, { status, substatus } as unknown).ok, `${status}/${substatus} is refused`);
  for (const validator of [Strict, Referral, { validate: Referral.validate }])
    for (const treatWarningsAs of ['refusal', 'warning'] as const) {
      const options = { validator, treatWarningsAs };
      expect(!checkUpdate(lost, { ...lost, status, substatus }, options).ok, 'so is the update');
      expect(
        !checkPatch(lost, [replace('/status', status), replace('/substatus', substatus)], options).ok,
        'the patch',
      );
    }
}

// A right patch is accepted, whatever else is odd; a wrong one is refused, strict or tolerant.
const accept = [replace('/status', 'Active'), replace('/substatus', 'Accepted')];
const wrong = [
  [replace('/status', 'Actve')],
  [replace('/status', 'Active')],
  [replace('/details/currency', 'usd')],
  [{ op: 'add', path: '/detials', value: {} }],
];
for (const validator of [Strict, Referral]) {
  const right = checkPatch(live, accept, { validator });
  expect(right.ok, 'a right patch');
  expect(right.preexisting.map(({ pointer }) => pointer).join() === '/name,/qualification', 'and what was there');
  for (const patch of wrong) {
    const { issues } = checkPatch(live, patch, { validator });
    expect(issues?.length === 1 && issues[0]?.document === 'after', 'a wrong patch, for its one fault');
  }
  expect(!checkPatch(live, accept, { validator, scope: 'document' }).ok, 'the whole document, if that is asked for');
}

// Paths of the document as it was stay good.
const arrived = { ...live, Details: live.details, details: undefined };
const normalized = normalizePatch(arrived, [replace('/Details/currency', 'EUR')], { revision: '2022-04-21' });
expect(normalized.ok && normalized.patch[0]?.path === '/details/currency', 'a path in the spelling that arrived');

// The patch that the service takes.
const edited = { ...live, details: { currency: 'EUR' }, team: [{ firstName: 'Ida', lastName: 'Berg' }] };
const patch = diff(live, edited);
expect(
  patch.map(({ op, path }) => `${op} ${path}`).join() === 'replace /details/currency,add /team',
  'add and replace',
);
const patched = checkPatch(live, patch, { validator: Strict });
expect(patched.ok && JSON.stringify(patched.value) === JSON.stringify(edited), 'a diff leads to the other document');

// One bad record costs no other.
const records = Array.from({ length: 50 }, (_, at) => ({ ...live, id: `r-${at}` }));
records[7] = { ...live, createdDateTime: '2022-02-30T00:00:00Z' };
const { values, invalid } = splitList({ value: records });
expect(values.length === 49 && invalid.length === 1 && invalid[0]?.pointer === '/value/7', 'record by record');
expect(values[0]?.id === 'r-0', 'typed as referrals');
