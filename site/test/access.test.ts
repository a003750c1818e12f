import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyond } from './audit.ts';
import { useSite } from './browser.ts';
import { kinds } from './pages.ts';

const { visit } = useSite();

/** What WCAG 1.4.12 lets readers set for text. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

const setSpacing = (page: Page): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);

/** What is wrong with where the focus is: nothing of it can be seen, or nothing shows that it is there. */
const focusFault = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const name = `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent?.trim().slice(0, 30)}"`;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    const isSeen = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element));
    });
    if (!isSeen) return `${name} is covered`;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    // The editor shows its focus by the border around it, and its caret.
    const isMarked = outlineStyle !== 'none' || boxShadow !== 'none' || element.closest('.editor') !== null;
    return isMarked ? undefined : `${name} has no outline`;
  });

describe.each(kinds)('%s', (path) => {
  it('fits a window of 320 pixels, which is 1280 at 400 %, also with more space between letters', async () => {
    const { page, close } = await visit(path, { viewport: { width: 320, height: 640 } });
    const plain = await beyond(page);
    await setSpacing(page);
    expect([plain, await beyond(page)]).toEqual([0, 0]);
    await close();
  });

  it('shows where the focus is, wherever Tab goes', async () => {
    const { page, close } = await visit(path, { viewport: { width: 1280, height: 700 }, reducedMotion: 'reduce' });
    const faults = new Set<string>();
    const go = async (key: string, times: number): Promise<void> => {
      for (let step = 0; step < times; step += 1) {
        await page.keyboard.press(key);
        const fault = await focusFault(page);
        if (fault !== undefined) faults.add(fault);
      }
    };
    // What is above and beside the text, then the text itself, which begins with the heading, and back.
    await go('Tab', 15);
    await page.evaluate(() => getSelection()?.collapse(document.querySelector('h1'), 0));
    await go('Tab', 40);
    await go('Shift+Tab', 30);
    await close();
    expect([...faults]).toEqual([]);
  });

  it('moves nothing by itself for readers who want that', async () => {
    const { page, close } = await visit(path, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    await close();
  });
});
