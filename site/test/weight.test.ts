import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { output } from '../scripts/folders.ts';
import { useSite } from './browser.ts';
import { kinds, pages } from './pages.ts';

const { visit } = useSite();

/** Bytes as they would be sent: compressed, but for fonts, which are. */
const weightOf = (path: string): number => {
  const bytes = readFileSync(join(output, path));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
};

const most = 150_000;

/** What the pages with editors load once they are there: the editor, validators, and the schemas that they read. */
const isEditor = (page: string, file: string): boolean =>
  /^(?:playground|compare)/.test(page) &&
  /^assets\/(?:chunks\/(?!framework|theme|metadata)|[\w-]*worker)|^data\/|\.schema\.json$/.test(file);

it.each(kinds)('%s weighs less than 150 kB at first', async (path) => {
  const { page, close } = await visit('robots.txt');
  const loaded = new Set<string>();
  page.on('requestfinished', (request) => loaded.add(new URL(request.url()).pathname.slice(1)));
  await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
  await close();
  const files = [...loaded].filter((file) => file !== '' && !isEditor(path, file));
  const weight = files.reduce((sum, file) => sum + weightOf(file), 0);
  expect(files.length).toBeGreaterThan(3);
  expect(weight, `${path}: ${files.map((file) => `${file} ${weightOf(file)}`).join(', ')}`).toBeLessThan(most);
});

it('no other page refers to more', () => {
  const known = new Map<string, number>();
  const weigh = (path: string): number => {
    const weight = known.get(path) ?? weightOf(path);
    known.set(path, weight);
    return weight;
  };
  const heavy = pages.flatMap((path) => {
    const html = readFileSync(join(output, path), 'utf8');
    const referred = [...html.matchAll(/<(?:link|script|img)\b[^>]*\s(?:href|src)="\/([^"#?]+)"/g)]
      .map(([, file = '']) => file)
      .filter((file) => /\.(?:js|css|woff2|svg|png)$/.test(file));
    const weight = [path, ...new Set(referred)].reduce((sum, file) => sum + weigh(file), 0);
    return weight < most ? [] : [`${path}: ${weight}`];
  });
  expect(heavy).toEqual([]);
});
