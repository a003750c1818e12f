// Test data for a service of one's own.
import { checkHistory } from '@referral-kit/lifecycle';
import { lifecycle } from '@referral-kit/lifecycle/2022-04-21';
import { checkPatch } from '@referral-kit/lifecycle/updates';
import { normalize } from '@referral-kit/normalizer';
import { document } from '@referral-kit/testing';
import { history, illegalHistory, patch, referral } from '@referral-kit/testing/factories';
import * as later from '@referral-kit/testing/factories/2022-04-21';
import { fixtures } from '@referral-kit/testing/fixtures';
import { matchers } from '@referral-kit/testing/matchers';
import type { Referral } from '@referral-kit/types';
import { Referral as Strict } from '@referral-kit/validator';
import { Referral as Later } from '@referral-kit/validator/2022-04-21';
import type { Arbitrary } from 'fast-check';
import { expect } from './expect.ts';

export const arbitrary: Arbitrary<Referral> = document('Referral');

const closed = referral({ status: 'Closed' });
closed.status satisfies 'Closed';
expect(Strict.is(closed) && closed.status === 'Closed', 'a referral with what is fixed');
const before = referral({ status: 'Active' });
expect(checkPatch(before, patch({ status: 'Closed' }, { before })).ok, 'a patch that is taken');
expect(checkHistory(history()).ok, 'a life');
const { snapshots, fault, index } = illegalHistory({ kind: 'transition' });
const { issues } = checkHistory(snapshots);
expect(issues?.length === 1 && issues[0]?.code === fault.code && index > 0, 'a life with a step that cannot happen');
expect(!checkHistory(later.illegalHistory().snapshots, { lifecycle }).ok, 'of another revision');

for (let count = 0; count < 50; count += 1) {
  const written = later.referral();
  const wire = later.wireSpelling(written);
  const { value } = normalize(wire, { revision: '2022-04-21', type: 'Referral', profile: 'strict' });
  expect(Later.is(value), 'what arrives is normalised');
}

const files = fixtures({ type: 'Referral', valid: false });
expect(files.length > 10 && files.every(({ value }) => !Strict.is(value)), 'the fixtures as a package export');

const context = { isNot: false, utils: {} } as never;
expect(matchers.toBeValidReferral.call(context, closed, {}).pass, 'a matcher for valid documents');
expect(!matchers.toBeValidReferral.call(context, {}, {}).pass, 'which knows others');
expect(matchers.toHaveIssue.call(context, Strict.validate({}), 'schema/missing-member', '/id').pass, 'one for issues');
