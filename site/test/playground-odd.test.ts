import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { useSite } from './browser.ts';
import { drop, expectVerdict, openPlayground, paste, verdict } from './playground.ts';

const { visit } = useSite();

const open = (fragment = '') => openPlayground(visit, fragment);

const link = (shared: unknown): string => `#doc=${deflateRawSync(JSON.stringify(shared)).toString('base64url')}`;

it('refuses a file that is not UTF-8, and says where', async () => {
  const { page, errors, close } = await open();
  const before = await page.textContent('.cm-content');
  await drop(page, '.playground', 'latin.json', [...Buffer.from('{\n"id": "Bl'), 0xe5, ...Buffer.from('"}')]);
  await expect.poll(() => page.textContent('.said')).toContain('latin.json is not UTF-8');
  expect(await page.textContent('.said')).toContain('line 2');
  expect(await page.textContent('.cm-content')).toBe(before);
  expect(errors).toEqual([]);
  await close();
});

it('reads a gzipped file, and says when one is damaged', async () => {
  const { page, errors, close } = await open();
  await drop(page, '.playground', 'tags.ndjson.gz', gzipSync('{"id":"a"}\n{"id":"b"}\n'));
  await expectVerdict(page, /^2 records/);
  await drop(page, '.playground', 'tags.ndjson.gz', Buffer.from('this is not gzip'));
  await expect.poll(() => page.textContent('.said')).toContain('cannot be read');
  expect(errors).toEqual([]);
  await close();
});

it.each([
  ['cut off', '#doc=q1ZKzs8rSc0r'],
  ['of other characters', '#doc=%%%'],
  ['of something else', link({ text: 5 })],
  ['with a contract that there is not', link({ text: '{}', format: 'json', choice: { revision: '__proto__' } })],
  ['that expands to far more', `#doc=${deflateRawSync(Buffer.alloc(40_000_000, ' ')).toString('base64url')}`],
])('says that a link is damaged: %s', async (_, fragment) => {
  const { page, errors, close } = await open(fragment);
  await expect.poll(() => page.textContent('.said')).toContain('damaged');
  expect(errors).toEqual([]);
  await close();
});

it('judges a document of 5 MB while the page goes on', async () => {
  const { page, errors, close } = await open();
  await paste(
    page,
    JSON.stringify(
      { id: 'a', more: Array.from({ length: 100_000 }, (_, index) => `text number ${index} of many`) },
      null,
      1,
    ),
  );
  await expectVerdict(page, /^Not valid/);
  await page.getByRole('button', { name: 'Normalize' }).click();
  await page.waitForSelector('.normalize');
  expect(errors).toEqual([]);
  await close();
});

it('reads 100,000 records', async () => {
  const { page, errors, close } = await open();
  await paste(page, Array.from({ length: 100_000 }, (_, index) => `{"id":"${index}"}`).join('\n'));
  await expectVerdict(page, /^100,000 records/);
  expect(errors).toEqual([]);
  await close();
});

it.each([
  ['arrays in arrays', '['.repeat(50_000) + ']'.repeat(50_000), 'json/too-deep'],
  ['arrays that are never closed', '['.repeat(50_000), 'json/'],
  [
    'names that every object inherits',
    '{"__proto__": {"id": 1}, "constructor": 2, "toString": 3}',
    'schema/unknown-member',
  ],
  ['lone surrogates', '{"id": "\\ud800"}', 'json/lone-surrogate'],
])('reads %s', async (_, text, code) => {
  const { page, errors, close } = await open();
  await paste(page, text);
  await expect.poll(() => page.textContent('.issues'), { timeout: 60_000 }).toContain(code);
  expect(errors).toEqual([]);
  await close();
});

it('stops at aliases of YAML that expand without end', async () => {
  const { page, errors, close } = await open();
  const levels = Array.from({ length: 12 }, (_, level) =>
    level === 0
      ? 'a0: &a0 [x, x, x, x, x, x, x, x]'
      : `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
  );
  await paste(page, levels.join('\n'));
  await expect.poll(() => page.textContent('.issues'), { timeout: 60_000 }).toContain('yaml/too-many-aliases');
  expect(errors).toEqual([]);
  await close();
});

it('keeps text from right to left, emoji and their places as they are', async () => {
  const { page, errors, close } = await open();
  await page.locator('.contract-choice select').last().selectOption('Address');
  await paste(page, '{ "addressLine1": "شارع 🫐👩‍👩‍👧 9", "city": "חיפה", "country": "il" }');
  await page.locator('.issue-jump').first().click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('"il"');
  await page.getByRole('button', { name: 'Replace with "IL"' }).first().click();
  await expectVerdict(page, 'Valid');
  expect(await page.textContent('.cm-content')).toContain('"شارع 🫐👩‍👩‍👧 9"');
  expect(errors).toEqual([]);
  await close();
});

it('goes on when the document is taken away', async () => {
  const { page, errors, close } = await open();
  await page.click('.cm-content');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await expect.poll(() => page.textContent('.issues')).toContain('There is no document yet');
  await paste(page, '{"id":"a"}\n{"id":1}\n');
  await expectVerdict(page, /^2 records, 1 invalid$/);
  expect(await page.textContent(verdict)).not.toContain('Reading');
  expect(errors).toEqual([]);
  await close();
});
