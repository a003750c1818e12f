import '@referral-kit/testing/vitest';
import { patch, referral } from '@referral-kit/testing/factories';
import { fixtures } from '@referral-kit/testing/fixtures';
import type { Referral } from '@referral-kit/validator';
import { expect, it } from 'vitest';
import { patchReferral, type Store } from './handler.ts';

const send = (store: Store, id: string, operations: unknown): Promise<Response> =>
  patchReferral(store)(
    new Request(`http://localhost/referrals/${encodeURIComponent(id)}`, {
      method: 'PATCH',
      body: JSON.stringify(operations),
    }),
  );

const storeOf = (stored: Referral): Store => new Map([[stored.id, stored]]);

it('stores what a patch makes of a referral', async () => {
  const before = referral({ status: 'Active' });
  const store = storeOf(before);
  const response = await send(store, before.id, patch({ status: 'Closed', substatus: 'Won' }, { before }));
  expect(await response.json()).toBeValidReferral();
  expect(store.get(before.id)).toEqual(expect.objectContaining({ status: 'Closed', substatus: 'Won' }));
});

it('refuses what cannot happen, and says where', async () => {
  const closed = referral({ status: 'Closed', substatus: 'Won' });
  const store = storeOf(closed);
  const response = await send(store, closed.id, patch({ status: 'Active' }));
  expect(response.status).toBe(422);
  expect(await response.json()).toHaveIssue('lifecycle/status-not-reachable', '/status');
  expect(store.get(closed.id)).toBe(closed);
});

it.each(fixtures({ type: 'Referral', valid: false }))(
  'takes no invalid referral in place of a valid one: $name',
  async ({ value }) => {
    const before = referral();
    const store = storeOf(before);
    const response = await send(store, before.id, [{ op: 'replace', path: '', value }]);
    expect(response.status).toBe(422);
    expect(store.get(before.id)).toBe(before);
  },
);

it('knows only what is stored', async () => {
  expect((await send(new Map(), 'r-1', [])).status).toBe(404);
});
