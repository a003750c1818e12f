import { lifecycle, nextStates, states } from '@referral-kit/lifecycle';
import { expect, it } from 'vitest';
import { useSite } from './browser.ts';

const { visit } = useSite();

const name = ({ status, substatus }: { readonly status: string; readonly substatus: string }): string =>
  `${status}/${substatus}`;

it('says where a state can move and why not elsewhere, by a click', async () => {
  const { page, errors, close } = await visit('lifecycle.html');
  await page.getByRole('button', { name: /^Won/ }).click();
  const allowed = await page.locator('[data-allowed] b').allTextContents();
  expect(allowed).toEqual(nextStates({ status: 'Closed', substatus: 'Won' }).map(name));
  expect(await page.locator('[data-refused] li').count()).toBe(states.length - allowed.length);
  expect(await page.textContent('[data-refused]')).toContain('lifecycle/status-not-reachable');
  expect(errors).toEqual([]);
  await close();
});

it('shows at once where a New referral can move', async () => {
  const { page, close } = await visit('lifecycle.html');
  await page.waitForSelector('[data-allowed] b');
  const statuses = (await page.locator('[data-allowed] b').allTextContents()).map((text) => text.split('/')[0]);
  expect(new Set(statuses)).toEqual(new Set(lifecycle.table.next.New));
  await close();
});

it('walks a history, the illegal step in red and advice in amber', async () => {
  const { page, close } = await visit('lifecycle.html');
  await page.getByRole('button', { name: 'Show an example' }).click();
  await expect.poll(() => page.locator('[data-steps] .illegal').count()).toBe(1);
  expect(await page.locator('[data-steps] .advice').count()).toBe(1);
  await page.locator('[data-steps] .illegal button').click();
  await expect.poll(() => page.locator('.status-card .current.illegal').count()).toBe(1);
  await page.fill(
    '#history-text',
    '[{"status":"New","substatus":"Received"},{"status":"Active","substatus":"Accepted"}]',
  );
  await expect.poll(() => page.locator('[data-steps] .good').count()).toBe(2);
  await close();
});

it('has the registration of a deal as well', async () => {
  const { page, close } = await visit('lifecycle.html');
  await page.getByRole('button', { name: /^Registration of a deal/ }).click();
  await page.getByRole('button', { name: /^Review pending/ }).click();
  expect(await page.locator('[data-allowed] b').allTextContents()).toContain('Passed');
  await close();
});
