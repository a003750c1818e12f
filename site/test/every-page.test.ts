import { describe, expect, it } from 'vitest';
import { audit, beyond } from './audit.ts';
import { useSite } from './browser.ts';
import { pages } from './pages.ts';

const { visit } = useSite();

/** By the part of the site that they belong to. The page for what is missing is tried in `look.test.ts`. */
const parts = [...Map.groupBy(pages, (path) => path.split('/').slice(0, -1)[0] ?? 'the top')].map(
  ([part, paths]) => [part, paths.filter((path) => path !== '404.html')] as const,
);

/** A narrow window in light colours and a wide one in dark ones, in turn. */
const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

describe('every page', () => {
  it.each(parts)('of %s works, fits, and passes axe', { timeout: 900_000 }, async (_, paths) => {
    const { page, errors, foreign, close } = await visit('index.html', { reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [index, path] of paths.entries()) {
      const { width, colorScheme } = looks[index % looks.length] as (typeof looks)[number];
      const before = errors.length + foreign.length;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(new URL(`/${path}`, page.url()).href, { waitUntil: 'load' });
      await page.waitForSelector('.VPNav');
      if ((await beyond(page)) > 0) found.push(`${path}: wider than ${width} pixels`);
      found.push(...(await audit(page)).map((line) => `${path}, ${width} ${colorScheme}: ${line}`));
      found.push(...[...errors, ...foreign].slice(before).map((line) => `${path}: ${line}`));
    }
    await close();
    expect(found.join('\n')).toBe('');
  });

  it('is in one of the parts', () => {
    expect(parts.flatMap(([, paths]) => paths).length).toBe(pages.length - 1);
  });
});
