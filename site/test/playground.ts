import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './browser.ts';

type Visiting = (path: string, options?: BrowserContextOptions) => Promise<Visit>;

export const verdict = '[data-verdict]';

/** Opens the playground, once its editor is there. */
export const openPlayground = async (visit: Visiting, fragment = ''): Promise<Visit> => {
  const visited = await visit(`playground.html${fragment}`);
  await visited.page.waitForSelector('.cm-content');
  return visited;
};

/** Puts a text in place of the document, as by typing. */
export const write = async (page: Page, text: string): Promise<void> => {
  await page.click('.cm-content');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
};

/** Pastes a text over the document. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.click('.cm-content');
  await page.keyboard.press('Control+A');
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.cm-content')?.dispatchEvent(event);
  }, text);
};

/** Drops a file on a part of the page. */
export const drop = (page: Page, selector: string, name: string, bytes: Iterable<number> | string): Promise<void> =>
  page.evaluate(
    ([target, as, content]) => {
      const data = new DataTransfer();
      const part = typeof content === 'string' ? content : Uint8Array.from(content);
      data.items.add(new File([part], as));
      document.querySelector(target)?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    },
    [selector, name, typeof bytes === 'string' ? bytes : [...bytes]] as const,
  );

/** Waits for what the playground says of its document. */
export const expectVerdict = (page: Page, expected: string | RegExp): Promise<void> =>
  expect
    .poll(() => page.textContent(verdict), { timeout: 60_000 })
    .toMatch(typeof expected === 'string' ? new RegExp(`^${expected}$`) : expected);
