import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/folders.ts';
import { useSite } from './browser.ts';
import { pageOf } from './paths/path.ts';
import { paths } from './paths/paths.ts';

const { visit } = useSite();

const pictures = join(root, 'site/.build/pictures/paths');
mkdirSync(pictures, { recursive: true });

const screens = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
] as const;

describe.each(screens)('on a screen $width wide, $colorScheme', ({ width, height, colorScheme }) => {
  it.each(paths)('$question', async ({ name, steps }) => {
    const { page, errors, foreign, close } = await visit('index.html', {
      viewport: { width, height },
      colorScheme,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    for (const [index, step] of steps.entries()) {
      await step.run(page);
      await page.screenshot({ path: join(pictures, `${name}-${index + 1}-${width}.png`), caret: 'initial' });
    }
    await close();
    expect([...errors, ...foreign]).toEqual([]);
  });
});

it('is what the documentation says', async () => {
  await expect(pageOf(paths)).toMatchFileSnapshot(join(root, 'docs/paths.md'));
});
