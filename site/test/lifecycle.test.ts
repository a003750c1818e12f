import { lifecycle, nextStates, states } from '@referral-kit/lifecycle';
import { expect, it } from 'vitest';
import { useSite } from './browser.ts';
import { drop } from './playground.ts';

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

it.each([
  ['JSON', 'history.json', '[{"status":"New","substatus":"Received"},{"status":"Closed","substatus":"Won"}]'],
  ['NDJSON', 'history.ndjson', '{"status":"New","substatus":"Received"}\n{"status":"Closed","substatus":"Won"}\n'],
  ['YAML', 'history.yaml', '- status: New\n  substatus: Received\n- status: Closed\n  substatus: Won\n'],
])('walks a history that is dropped, in %s', async (_, name, text) => {
  const { page, errors, close } = await visit('lifecycle.html');
  await page.waitForSelector('#history-text');
  await drop(page, '.history', name, text);
  await expect.poll(() => page.locator('[data-steps] li').count()).toBe(2);
  await expect.poll(() => page.locator('.status-card .current').count()).toBe(1);
  expect(await page.locator('[data-steps] li').last().textContent()).toContain('Closed/Won');
  expect(errors).toEqual([]);
  await close();
});

it('refuses a dropped history that is not UTF-8', async () => {
  const { page, errors, close } = await visit('lifecycle.html');
  await page.waitForSelector('#history-text');
  await drop(page, '.history', 'history.json', [0x5b, 0xff, 0x5d]);
  await expect.poll(() => page.textContent('.history')).toContain('history.json is not UTF-8');
  expect(errors).toEqual([]);
  await close();
});

it('has the registration of a deal as well', async () => {
  const { page, close } = await visit('lifecycle.html');
  await page.getByRole('button', { name: /^Registration of a deal/ }).click();
  await page.getByRole('button', { name: /^Review pending/ }).click();
  expect(await page.locator('[data-allowed] b').allTextContents()).toContain('Passed');
  await close();
});
