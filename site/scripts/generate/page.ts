import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages, published } from '../folders.ts';

const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** What is above the text of a page. */
export interface FrontMatter {
  readonly title: string;
  readonly description?: string;
  readonly [key: string]: unknown;
}

/**
 * Writes a page.
 *
 * @param path below the site, without an extension
 * @param matter its title, and what VitePress also reads
 * @param body Markdown
 */
export const writePage = (path: string, matter: FrontMatter, body: string): void => {
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  write(join(pages, `${path}.md`), `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`);
};

/**
 * Publishes a file as it is.
 *
 * @param path below the site
 */
export const publish = (path: string, content: string | Uint8Array): void => write(join(published, path), content);

/** @returns a text for HTML or Markdown, where nothing in it has a meaning */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"{}|*_`[\]\\]/g, (character) => `&#${character.codePointAt(0)};`);

/** @returns inline code for Markdown, that Vue does not read */
export const code = (text: string): string => `<code v-pre>${escaped(text)}</code>`;

/** @returns a fenced block of code */
export const fence = (language: string, text: string, label = ''): string => {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));
  return `${ticks}${language}${label && ` [${label}]`}\n${text.trimEnd()}\n${ticks}`;
};

/** @returns a description, which is Markdown, for a cell of a table or the like: code, and its items on lines of their own */
export const inline = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? code(part.slice(1, -1)) : escaped(part).replaceAll(/\n+(?:- )?/g, '<br>')))
    .join('');

/** @returns a description, which is Markdown, as the opening of a page */
export const lead = (text: string): string => `<div class="lead">\n\n${text}\n\n</div>`;

/** @returns the first line of a description, without marks */
export const summary = (text: string): string => (text.split('\n')[0] as string).replaceAll('`', '');
