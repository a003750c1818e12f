import { expect, it } from 'vitest';
import { useSite } from './browser.ts';
import { expectVerdict, openPlayground, paste, write } from './playground.ts';

const { visit } = useSite();

const chooseAddress = async (): Promise<Awaited<ReturnType<typeof openPlayground>>> => {
  const visited = await openPlayground(visit);
  await visited.page.locator('.contract-choice select').last().selectOption('Address');
  return visited;
};

it('tells what a member is when somebody points at it', async () => {
  const { page, errors, close } = await chooseAddress();
  await write(page, '{ "city": "Galway", "country": "IE", "addressLine1": "1 Quay Street" }');
  await expectVerdict(page, 'Valid');
  await page.locator('.cm-content').getByText('"country"').hover();
  await page.waitForSelector('.schema-tip');
  expect(await page.textContent('.schema-tip-name')).toContain('country');
  expect((await page.textContent('.schema-tip-text'))?.length).toBeGreaterThan(10);
  expect(errors).toEqual([]);
  await close();
});

it('completes names and values of YAML', async () => {
  const { page, errors, close } = await chooseAddress();
  await page.locator('.tool-bar select').first().selectOption('yaml');
  await write(page, 'city: Galway\ncountry: IE\naddr');
  await page.keyboard.press('Control+Space');
  await page.waitForSelector('.cm-tooltip-autocomplete');
  expect(await page.textContent('.cm-tooltip-autocomplete')).toContain('addressLine1');
  // The editor takes no choice in the first moment.
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.textContent('.cm-content')).toContain('addressLine1: ');
  await page.keyboard.insertText('1 Quay Street');
  await expectVerdict(page, 'Valid');
  expect(errors).toEqual([]);
  await close();
});

it('lists all faults of a record that is chosen, underlines and mends them', async () => {
  const { page, errors, close } = await openPlayground(visit);
  await paste(page, '{"id":"a"}\n{"ID":"b","helpUri":2}\n');
  await page.locator('.contract-choice select').last().selectOption('Tag');
  await expectVerdict(page, /^2 records, 1 invalid$/);
  await page.locator('.record.invalid').click();
  await expect.poll(() => page.locator('.issues li').count()).toBeGreaterThan(0);
  await page.waitForSelector('.cm-lintRange-error');
  expect(await page.textContent('.issues')).toContain('line 2');
  await page.getByRole('button', { name: 'Rename to "id"' }).click();
  await expect.poll(() => page.textContent('.cm-content')).toContain('{"id":"b"');
  expect(errors).toEqual([]);
  await close();
});
