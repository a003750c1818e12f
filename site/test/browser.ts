import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromium } from '../scripts/chromium.ts';
import { output } from '../scripts/folders.ts';
import { type Served, serve } from '../scripts/serve.ts';

/** A page of the site, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors on the console, exceptions, and what the Content-Security-Policy stopped. */
  readonly errors: readonly string[];
  /** Requests to anywhere but the site. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

/** Starts a browser and the site for the tests of a file. */
export const useSite = (): { visit(path: string, options?: BrowserContextOptions): Promise<Visit> } => {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    if (!existsSync(join(output, 'index.html'))) throw new Error('There is no site yet: npm run site -- --build');
    browser = await playwright.launch({ executablePath: chromium(), args: ['--no-sandbox'] });
    site = await serve();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return {
    visit: async (path, options) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site.url) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
      });
      await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
      return { page, errors, foreign, close: () => context.close() };
    },
  };
};
