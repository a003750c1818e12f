import { expect, it } from 'vitest';
import { useSite } from './browser.ts';

const { visit } = useSite();

it('lets a page make no code of text, set no style in itself, and ask nobody else', async () => {
  const { page, close } = await visit('index.html');
  const found = await page.evaluate(async () => {
    const outcome = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    const styled = document.createElement('p');
    styled.setAttribute('style', 'position: fixed');
    const sheet = document.createElement('style');
    sheet.textContent = 'p { float: right }';
    document.body.append(styled, sheet);
    const { position, float } = getComputedStyle(styled);
    const asked = await fetch('https://example.com/').then(
      () => 'done',
      () => 'refused',
    );
    // In a task of its own: what a debugger evaluates may make code.
    const code = await new Promise((resolve) => setTimeout(() => resolve(outcome(() => new Function('return 1')()))));
    return { code, position, float, asked };
  });
  expect(found).toEqual({ code: 'refused', position: 'static', float: 'none', asked: 'refused' });
  await close();
});

it.each(['index.html', 'playground.html', 'lifecycle.html'])(
  'switches the theme of %s within the policy',
  async (path) => {
    const { page, errors, close } = await visit(path);
    const isDark = (): Promise<boolean> => page.evaluate(() => document.documentElement.classList.contains('dark'));
    const before = await isDark();
    await page.locator('.VPNavBarAppearance button').click();
    await expect.poll(isDark).toBe(!before);
    expect(errors).toEqual([]);
    await close();
  },
);
