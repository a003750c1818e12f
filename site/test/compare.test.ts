import { expect, it } from 'vitest';
import { useSite } from './browser.ts';

const { visit } = useSite();

const comparison = '[data-comparison]';

it('says why a change is a break, with a document that shows it', async () => {
  const { page, errors, foreign, close } = await visit('compare.html');
  await expect.poll(() => page.textContent(comparison), { timeout: 30_000 }).toContain('major');
  expect(await page.textContent(comparison)).toContain('required gained "kind"');
  expect(await page.textContent('.verdict.refuted')).toContain('"id"');
  await page.getByLabel('Judged for').selectOption('reader');
  await expect.poll(() => page.textContent('.bump-line')).toContain('minor');
  expect([errors, foreign]).toEqual([[], []]);
  await close();
});

it('proves that a pattern which is written another way changes nothing', async () => {
  const { page, close } = await visit('compare.html');
  await page.waitForSelector('.verdict.refuted');
  await page.getByLabel('Example').selectOption('A pattern is written another way');
  await expect.poll(() => page.locator('.verdict.proved').count(), { timeout: 30_000 }).toBe(2);
  await close();
});

it('takes any two schemas, and says what is no JSON', async () => {
  const { page, close } = await visit('compare.html');
  await page.waitForSelector('.verdict.refuted');
  const write = async (index: number, text: string): Promise<void> => {
    await page.locator('.cm-content').nth(index).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  };
  await write(0, '{ "type": "integer" }');
  await write(1, '{ "type": "number" }');
  await expect.poll(() => page.textContent('.bump-line'), { timeout: 30_000 }).toContain('minor');
  await write(1, '{ "type": ');
  await expect.poll(() => page.textContent(comparison)).toContain('The new schema is not JSON');
  await close();
});
