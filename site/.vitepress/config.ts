import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';
import { repository } from '../scripts/folders.ts';
import type { Sidebars } from '../scripts/generate/sidebars.ts';
import { highlightSheet, withClasses, writeHighlightSheet } from './highlight.ts';
import { adoptedStyles, inBrowser } from './in-browser.ts';
import { withPolicy } from './policy.ts';
import { slugify } from './slugify.ts';
import { verbatim } from './verbatim.ts';

const file = new URL('../.build/sidebars.json', import.meta.url);
const sidebar: Sidebars = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Sidebars) : {};

export default defineConfig({
  lang: 'en',
  title: 'Referral Kit',
  titleTemplate: ':title · Referral Kit',
  description: 'Schemas, validators and tools for the Referral resource of Microsoft Partner Center.',
  srcDir: '.build/pages',
  cacheDir: '.build/cache',
  outDir: 'dist',
  metaChunk: true,
  lastUpdated: false,
  head: [
    ['link', { rel: 'stylesheet', href: highlightSheet }],
    ['link', { rel: 'icon', href: '/mark.svg', type: 'image/svg+xml' }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
  ],
  // Else switching the theme writes a style into the page for a moment.
  appearance: { disableTransition: false },
  markdown: {
    anchor: { slugify },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [withClasses],
    config: verbatim,
  },
  // A page loads what it shows, and the next one when it is asked for.
  router: { prefetchLinks: false },
  transformHtml: withPolicy,
  buildEnd: ({ outDir }) => writeHighlightSheet(outDir),
  themeConfig: {
    logo: '/mark.svg',
    externalLinkIcon: false,
    outline: { level: [2, 3], label: 'On this page' },
    search: { provider: 'local', options: { detailedView: false } },
    nav: [
      { text: 'Playground', link: '/playground' },
      { text: 'Contract', link: '/contract/', activeMatch: '^/(contract|catalogs)/' },
      { text: 'Lifecycle', link: '/lifecycle' },
      { text: 'Codes', link: '/codes/', activeMatch: '^/codes/' },
      { text: 'Compare', link: '/compare' },
      { text: 'Docs', link: '/docs/', activeMatch: '^/(docs|api)/' },
    ],
    sidebar,
    socialLinks: [{ icon: 'github', link: repository, ariaLabel: 'Referral Kit on GitHub' }],
    docFooter: { prev: false, next: false },
  },
  vite: {
    build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
    plugins: [inBrowser, adoptedStyles],
    worker: { format: 'es', plugins: () => [inBrowser] },
  },
});
