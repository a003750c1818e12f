import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

interface Watched {
  began: number;
  ended: number;
}

declare global {
  /** When the last key was pressed or text pasted, and when the page changed last since. */
  var watched: Watched;
}

/** How often the page is asked whether it is done: asking takes time from the page itself. */
const pause = 25;
const longest = 60_000;

/** Notes when keys are pressed and text is pasted, and when the result and the underlined faults change after it. */
export const watch = async (page: Page): Promise<void> => {
  await page.waitForSelector('.cm-content');
  await page.evaluate(() => {
    globalThis.watched = { began: 0, ended: 0 };
    const begin = (event: Event): void => {
      globalThis.watched = { began: event.timeStamp, ended: 0 };
    };
    addEventListener('keydown', begin, true);
    addEventListener('paste', begin, true);
    const observer = new MutationObserver(() => {
      globalThis.watched.ended = performance.now();
    });
    for (const shown of document.querySelectorAll('.findings-pane, .cm-content'))
      observer.observe(shown, { subtree: true, childList: true, characterData: true });
  });
};

const verdictOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-verdict]')?.textContent ?? '');

/**
 * Waits for a verdict.
 *
 * @throws {Error} when it does not come
 * @returns the milliseconds from the key press or the paste until the page showed all that came of it
 */
export const timeUntil = async (page: Page, verdict: RegExp): Promise<number> => {
  for (let waited = 0; !verdict.test(await verdictOf(page)); waited += pause) {
    if (waited > longest) throw new Error(`The playground says "${await verdictOf(page)}" instead of ${verdict}.`);
    await setTimeout(pause);
  }
  return page.evaluate(() => globalThis.watched.ended - globalThis.watched.began);
};
