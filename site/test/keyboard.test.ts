import { expect, it } from 'vitest';
import { useSite } from './browser.ts';

const { visit } = useSite();

it('goes through the playground without a mouse', async () => {
  const { page, close } = await visit('playground.html');
  await page.waitForSelector('.cm-lintRange-error');
  await page.locator('#example').focus();
  const seen: string[] = [];
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
      ),
    );
    if (seen.at(-1)?.startsWith('Replace with')) break;
  }
  expect(seen).toContain('Document');
  expect(seen.at(-1)).toContain('Replace with "Accepted"');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.issues .error').count()).toBe(3);
  await close();
});

it('chooses states of the lifecycle without a mouse, and shows where the focus is', async () => {
  const { page, close } = await visit('lifecycle.html');
  await page.locator('.status-card button').last().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.textContent('.next-states h2')).toContain('Closed/Expired');
  await page.keyboard.press('Shift+Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).not.toBe('none');
  await close();
});

it('searches, and goes to what it finds', async () => {
  const { page, errors, foreign, close } = await visit('docs/index.html');
  const input = page.locator('#localsearch-input');
  // The page listens once its scripts have run.
  await expect
    .poll(
      async () => {
        if (!(await input.isVisible())) await page.keyboard.press('Control+k');
        return input.isVisible();
      },
      { timeout: 10_000, interval: 500 },
    )
    .toBe(true);
  await page.keyboard.insertText('substatus-mismatch');
  await page.waitForSelector('.VPLocalSearchBox .result');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toContain('docs/index');
  expect([errors, foreign]).toEqual([[], []]);
  await close();
});
