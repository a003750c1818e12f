import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../packages/workspace.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const readmes = globSync(['README.md', 'schemas/README.md', 'packages/*/README.md'], { cwd: root }).sort();
const pages = [...readmes, ...globSync(['*.md', 'docs/**/*.md', 'examples/*.md'], { cwd: root })].sort();

/** One screen, and a little: what follows is in the guide. */
const longest = 6000;

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** The name by which GitHub and the site link to a heading. */
const anchorOf = (heading: string): string =>
  heading
    .replaceAll(/[`*]|\[|\]\([^)]*\)/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (path: string): Set<string> => {
  const headings = read(path)
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .matchAll(/^#+ (.*)$/gm);
  return new Set([...headings].map(([, heading = '']) => anchorOf(heading)));
};

describe('the documentation', () => {
  it.each(readmes)('%s fits on a screen', (path) => {
    expect(Buffer.byteLength(read(path))).toBeLessThanOrEqual(longest);
  });

  it.each([...new Set(pages)])('every link of %s leads somewhere', (path) => {
    const links = [...withoutCode(read(path)).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, to = '']) => to);
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});
