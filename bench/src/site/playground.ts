import type { Page } from 'playwright-core';
import { timeUntil, watch } from './watch.ts';

/** Pastes a text over all that there is. */
const paste = async (page: Page, text: string): Promise<void> => {
  await page.click('.cm-content');
  await page.keyboard.press('Control+A');
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('.cm-content')?.dispatchEvent(event);
  }, text);
};

/** Puts the cursor at the end of the value of a member. */
const goTo = async (page: Page, text: string, member: string): Promise<void> => {
  const line = text.split('\n').findIndex((one) => one.includes(`"${member}":`));
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < line; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  for (let step = 0; step < '",'.length; step += 1) await page.keyboard.press('ArrowLeft');
};

/** A page that has just been opened is not measured: engines compile what runs often. */
const warmUp = 5;

/** Types into a value and takes that back. @returns the milliseconds of each */
const typed = async (page: Page, rounds: number, bad: RegExp, good: RegExp): Promise<number[]> => {
  const times: number[] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    await page.keyboard.press('x');
    const broken = await timeUntil(page, bad);
    await page.keyboard.press('Backspace');
    const mended = await timeUntil(page, good);
    if (round >= warmUp) times.push(broken, mended);
  }
  return times;
};

/**
 * @param text a valid referral, a member on each line
 * @returns the milliseconds of each edit of its substatus
 */
export const editsOfOne = async (page: Page, text: string, rounds: number): Promise<number[]> => {
  await watch(page);
  await paste(page, text);
  await timeUntil(page, /^Valid$/);
  await goTo(page, text, 'substatus');
  return typed(page, rounds, /^Not valid/, /^Valid$/);
};

/** What was measured of many records. */
export interface RecordTimes {
  readonly pasted: readonly number[];
  readonly edited: readonly number[];
}

/** @returns the milliseconds from pasting records, and from each edit of the first of them, to their table */
export const recordsOf = async (
  page: Page,
  referral: { readonly substatus: string },
  count: number,
  rounds: number,
): Promise<RecordTimes> => {
  const { substatus } = referral;
  const records = Array.from({ length: count }, (_, index) => ({ ...{ substatus }, ...referral, id: `r-${index}` }));
  const text = records.map((record) => JSON.stringify(record)).join('\n');
  const good = new RegExp(`^${count.toLocaleString('en')} records, 0 invalid$`);
  await watch(page);
  const pasted: number[] = [];
  for (let round = 0; round < rounds + 1; round += 1) {
    await paste(page, JSON.stringify(referral, null, 2));
    await timeUntil(page, /^Valid$/);
    await paste(page, text);
    const time = await timeUntil(page, good);
    if (round > 0) pasted.push(time);
  }
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < `{"substatus":"${substatus}`.length; step += 1) await page.keyboard.press('ArrowRight');
  return { pasted, edited: await typed(page, rounds, / records, 1 invalid$/, good) };
};
