import { revisions } from '@referral-kit/codegen';
import { expect, it } from 'vitest';
import { useSite } from './browser.ts';

const { visit } = useSite();

it('has a page for every type, with each member at its own address', async () => {
  const { page, close } = await visit('index.html');
  for (const revision of revisions) {
    for (const type of revision.documents) {
      await page.goto(new URL(`/contract/${revision.name}/${revision.slug(type)}.html`, page.url()).href);
      const { properties = {}, required = [] } = revision.schema(type, 'strict');
      expect(await page.locator('.members tbody tr').count()).toBe(Object.keys(properties).length);
      expect(await page.locator('.members .required').count()).toBe(required.length);
    }
  }
  await page.goto(new URL('/contract/2018-10-01/referral.html#member-status', page.url()).href);
  expect(await page.locator('.members tr:target').textContent()).toContain('status');
  await close();
});

it('goes from a type to those that it refers to, and back', async () => {
  const { page, errors, close } = await visit('contract/2018-10-01/referral.html');
  await page.locator('.members').getByRole('link', { name: 'CustomerProfile', exact: true }).click();
  await expect.poll(() => page.textContent('h1')).toContain('CustomerProfile');
  expect(await page.textContent('.vp-doc')).toContain('as customerProfile');
  expect(errors).toEqual([]);
  await close();
});

it('offers the JSON Schema, the TypeScript type and the TypeBox source', async () => {
  const { page, close } = await visit('contract/2018-10-01/address.html');
  const tabs = page.locator('.vp-code-group .tabs label');
  expect(await tabs.allTextContents()).toEqual(['JSON Schema', 'TypeScript', 'TypeBox']);
  await tabs.nth(1).click();
  await expect.poll(() => page.locator('.vp-code-group .active').textContent()).toContain('export interface Address');
  await close();
});

it('filters a catalog and copies an id', async () => {
  const { page, close } = await visit('catalogs/2018-10-01/industries.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByLabel('Search').last().fill('retail');
  await page.locator('.values li:not([hidden]) button').click();
  await expect.poll(() => page.textContent('.catalog [role=status]')).toBe('Copied Retail & Consumer Goods');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Retail & Consumer Goods');
  await close();
});

it('opens an example in the playground', async () => {
  const { page, close } = await visit('contract/2018-10-01/referral.html');
  await page.getByRole('link', { name: 'Open in the playground' }).click();
  await expect.poll(() => page.locator('[data-verdict]').textContent(), { timeout: 30_000 }).toBe('Valid');
  await close();
});
