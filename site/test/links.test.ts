import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { output } from '../scripts/folders.ts';
import { pages } from './pages.ts';

const decoded = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

const textOf = (path: string): string => readFileSync(join(output, path), 'utf8');

const anchors = new Map<string, ReadonlySet<string>>();

const anchorsOf = (path: string): ReadonlySet<string> => {
  const known =
    anchors.get(path) ?? new Set([...textOf(path).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decoded(id)));
  anchors.set(path, known);
  return known;
};

/** Where a link within the site leads; undefined for one that leads out of it. */
const targetOf = (href: string, from: string): { readonly path: string; readonly fragment: string } | undefined => {
  if (/^[a-z]+:/i.test(href)) return undefined;
  const [path = '', fragment = ''] = href.split('#');
  const full = path === '' ? from : path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
  return {
    path: decodeURI(full === '' || full.endsWith('/') ? `${full}index.html` : full),
    fragment: decodeURIComponent(fragment),
  };
};

const isState = (fragment: string): boolean => /^(?:doc|example)=/.test(fragment);

const brokenIn = (from: string): string[] =>
  [...textOf(from).matchAll(/<a\s[^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) => {
    const target = targetOf(decoded(href), from);
    if (target === undefined) return [];
    if (!existsSync(join(output, target.path))) return [href];
    const { path, fragment } = target;
    return fragment === '' || isState(fragment) || !path.endsWith('.html') || anchorsOf(path).has(fragment)
      ? []
      : [href];
  });

describe('links', () => {
  it('lead somewhere', () => {
    expect(pages.length).toBeGreaterThan(100);
    const broken = pages
      .filter((path) => path !== '404.html')
      .flatMap((path) => brokenIn(path).map((href) => `${path}: ${href}`));
    expect(broken).toEqual([]);
  });
});

describe('every page', () => {
  it.each([
    [
      'has a policy without eval and other origins',
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'[^";]*; style-src 'self';/,
    ],
    ['has a title', /<title>[^<]+<\/title>/],
    ['has a description', /<meta name="description" content="[^"]+"/],
    ['names its language', /<html lang="en"/],
  ])('%s', (_, pattern) => {
    expect(pages.filter((path) => !pattern.test(textOf(path)))).toEqual([]);
  });

  it('allows neither code nor styles made of text, nor another origin', () => {
    const loose = /http-equiv="Content-Security-Policy" content="[^"]*(?:unsafe-|https?:)/;
    expect(pages.filter((path) => loose.test(textOf(path)))).toEqual([]);
  });
});
