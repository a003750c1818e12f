import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns what axe finds on a page as it is now, in a line each */
export const audit = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const options: RunOptions = { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] };
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join('; ')}`,
  );
};

/**
 * @returns by how many pixels a page is wider than its window, once it has been drawn twice, since a page learns of a new
 * size when it is drawn next; 0 for one that fits
 */
export const beyond = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    return Math.max(0, document.documentElement.scrollWidth - innerWidth);
  });
