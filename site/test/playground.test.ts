import { expect, it } from 'vitest';
import { useSite } from './browser.ts';
import { drop, openPlayground as open, verdict, write } from './playground.ts';

const { visit } = useSite();

const openPlayground = (fragment = '') => open(visit, fragment);

it('lists and underlines faults, jumps to them, and fixes them', async () => {
  const { page, errors, foreign, close } = await openPlayground();
  await page.waitForSelector('.cm-lintRange-error');
  const codes = await page.locator('.issues .error .issue-actions a').allTextContents();
  expect(codes).toEqual([
    'schema/unknown-member',
    'referral/substatus-mismatch',
    'schema/not-in-enum',
    'catalog/unknown-id',
  ]);
  await page.locator('.issue-jump').nth(1).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('"Won"');
  await page.getByRole('button', { name: 'Replace with "Accepted"' }).first().click();
  await expect.poll(() => page.locator('.issues .error').count()).toBe(3);
  await page.getByRole('button', { name: 'Apply all 3 fixes' }).click();
  await expect.poll(() => page.textContent(verdict)).toBe('Valid');
  expect([errors, foreign]).toEqual([[], []]);
  await close();
});

it('says what breaks the syntax, and goes on when it is fixed', async () => {
  const { page, close } = await openPlayground();
  await write(page, '{ "id": "Azure", }');
  await expect.poll(() => page.textContent('.issues')).toContain('json/syntax');
  await write(page, '{ "id": "Azure" }');
  await expect.poll(() => page.textContent(verdict)).toBe('Valid');
  await close();
});

it('finds the revision and type of a document, or takes those that are chosen', async () => {
  const { page, close } = await openPlayground();
  await write(page, '{ "addressLine1": "1 Quay Street", "city": "Galway", "country": "IE" }');
  await expect.poll(() => page.locator('.contract-choice select').last().textContent()).toContain('Detect: Address');
  await page.locator('.contract-choice select').last().selectOption('Tag');
  await expect.poll(() => page.textContent('.issues')).toContain('schema/unknown-member');
  await close();
});

it('completes names and values from the schemas', async () => {
  const { page, close } = await openPlayground();
  await page.locator('.contract-choice select').last().selectOption('Address');
  await write(page, '{ "city": "Galway", "country": "IE",  }');
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Space');
  await page.waitForSelector('.cm-tooltip-autocomplete');
  expect(await page.textContent('.cm-tooltip-autocomplete')).toContain('"addressLine1"');
  // The editor takes no choice in the first moment, so that nobody chooses by accident what has just appeared.
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.textContent('.cm-content')).toContain('"addressLine1": ""');
  await close();
});

it('reads YAML, with places', async () => {
  const { page, close } = await openPlayground();
  await page.locator('#example').selectOption('A referral in YAML');
  await expect.poll(() => page.textContent(verdict)).toBe('Valid');
  await write(page, 'addressLine1: 1 Quay Street\ncity: Galway\ncountry: ie\n');
  await page.getByRole('button', { name: 'Replace with "IE"' }).first().click();
  await expect.poll(() => page.textContent('.cm-content')).toContain('country: IE');
  await close();
});

it('shows records as a table, filters them, and jumps to one', async () => {
  const { page, close } = await openPlayground();
  await page.locator('#example').selectOption('10,000 records');
  await expect.poll(() => page.textContent(verdict), { timeout: 20_000 }).toContain('10,000 records');
  await page.getByLabel('Outcome').selectOption('invalid');
  await page.getByLabel('Code').selectOption('referral/substatus-mismatch');
  expect(await page.textContent('.records-filters [role=status]')).toMatch(/^[\d,]+ shown$/);
  const row = page.locator('.record').first();
  const line = await row.locator('.record-line').textContent();
  await row.click();
  await expect.poll(() => page.textContent('.cm-activeLineGutter')).toContain(line);
  await close();
});

it('normalises, with the changes, and applies them', async () => {
  const { page, close } = await openPlayground();
  await page.locator('#example').selectOption('Other spellings, to normalize');
  await expect.poll(() => page.textContent(verdict)).toContain('Not valid');
  await page.getByRole('button', { name: 'Normalize' }).click();
  await page.waitForSelector('.cm-deletedChunk');
  expect(await page.textContent('.changes')).toContain('normalize/member-case');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect.poll(() => page.textContent(verdict)).toBe('Valid');
  await close();
});

it('carries the document in the fragment of a link', async () => {
  const first = await openPlayground();
  await write(first.page, '{ "id": "Blåbær 🫐" }');
  await first.page.getByRole('button', { name: 'Copy a link' }).click();
  await expect.poll(() => first.page.url()).toContain('#doc=');
  const { hash } = new URL(first.page.url());
  await first.close();
  const second = await openPlayground(hash);
  await expect.poll(() => second.page.textContent('.cm-content')).toBe('{ "id": "Blåbær 🫐" }');
  await second.close();
});

it('takes a file that is dropped', async () => {
  const { page, close } = await openPlayground();
  await drop(page, '.playground', 'tags.ndjson', '{"id":"a"}\n{"id":"b"}\n');
  await expect.poll(() => page.textContent(verdict)).toContain('2 records');
  await close();
});
