import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../packages/workspace.ts';

/** Every page that is read on GitHub, on npm or on the site: what is added is found. */
const pages: readonly string[] = globSync(
  [
    '*.md',
    'schemas/README.md',
    'packages/*/README.md',
    'docs/**/*.md',
    '{examples,fixtures}/*.md',
    'site/content/**/*.md',
  ],
  { cwd: root },
)
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** A block of code on a page. */
export interface Block {
  /** Its page and line: `docs/ci.md:12`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

/** Every block of code of the documentation. */
export const blocks: readonly Block[] = pages.flatMap((page) => {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(({ index, 2: language = '', 3: code = '' }) => ({
    place: `${page}:${text.slice(0, index).split('\n').length}`,
    language,
    code,
  }));
});
