// Builds the site. Then serves it on loopback and opens a browser, unless --build is given.
import { build } from 'vitepress';
import { generate } from './generate/index.ts';
import { openBrowser } from './open-browser.ts';
import { serve } from './serve.ts';

await generate();
await build(import.meta.dirname.replace(/scripts$/, ''));
if (!process.argv.includes('--build')) {
  const { url } = await serve(4173);
  console.log(`\nThe site is at ${url}. To stop: Ctrl+C.`);
  openBrowser(url);
}
