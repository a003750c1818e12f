import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/folders.ts';
import { useSite } from './browser.ts';
import { kinds } from './pages.ts';

const { visit } = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const pictures = join(root, 'site/.build/pictures');
mkdirSync(pictures, { recursive: true });

/** The least of what is seen at each width, so that a picture of every page can be looked at. */
const looks = [
  [360, 'light'],
  [768, 'dark'],
  [1280, 'light'],
  [1920, 'dark'],
] as const;

const ready = async (page: Awaited<ReturnType<typeof visit>>['page'], path: string): Promise<void> => {
  if (/playground|compare/.test(path)) await page.waitForSelector('.cm-content');
  await page.evaluate(() => document.fonts.ready);
};

describe.each(kinds)('%s', (path) => {
  it.each(looks)('is right at %i pixels, %s', async (width, theme) => {
    const { page, errors, foreign, close } = await visit(path, {
      viewport: { width, height: 900 },
      colorScheme: theme,
    });
    await ready(page, path);
    await page.screenshot({
      path: join(pictures, `${path.replaceAll('/', '-').replace('.html', '')}-${width}-${theme}.png`),
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.evaluate(axe);
    const { violations } = (await page.evaluate(
      (options) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
      { runOnly: { type: 'tag', values: rules } } as RunOptions,
    )) as AxeResults;
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join('; ')}`,
    );
    expect({ found, overflow: overflow > 0, errors, foreign }).toEqual({
      found: [],
      overflow: false,
      errors: path === '404.html' ? errors : [],
      foreign: [],
    });
    await close();
  });
});
