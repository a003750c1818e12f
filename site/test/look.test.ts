import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { root } from '../scripts/folders.ts';
import { audit, beyond } from './audit.ts';
import { useSite } from './browser.ts';
import { kinds } from './pages.ts';

const { visit } = useSite();
const pictures = join(root, 'site/.build/pictures');
mkdirSync(pictures, { recursive: true });

/** Widths from a phone to a wide screen, each in one of the two themes; a narrow and a wide one are looked at by axe. */
const looks = [
  { width: 360, theme: 'light', isAudited: true },
  { width: 768, theme: 'dark', isAudited: false },
  { width: 1280, theme: 'dark', isAudited: true },
  { width: 1920, theme: 'light', isAudited: false },
] as const;

const ready = async (page: Page, path: string): Promise<void> => {
  if (/playground|compare/.test(path)) await page.waitForSelector('.cm-content');
  await page.evaluate(() => document.fonts.ready);
};

const pictureOf = (path: string, width: number, theme: string): string =>
  join(pictures, `${path.replaceAll('/', '-').replace('.html', '')}-${width}-${theme}.png`);

it.each(kinds)('%s is right at every width, light and dark', async (path) => {
  const { page, errors, foreign, close } = await visit(path);
  await ready(page, path);
  const found: string[] = [];
  for (const { width, theme, isAudited } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const pixels = await beyond(page);
    if (pixels > 0) found.push(`${width}: ${pixels} pixels beyond the screen`);
    if (isAudited) found.push(...(await audit(page)).map((line) => `${width} ${theme}: ${line}`));
    // To hide the caret would write a style into the page.
    await page.screenshot({ path: pictureOf(path, width, theme), caret: 'initial' });
  }
  await close();
  // The page for what is missing is itself reported as missing.
  const told = path === '404.html' ? [] : errors;
  expect([...found, ...told, ...foreign].join('\n')).toBe('');
});
