import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { repository, root } from '../folders.ts';
import { writePage } from './page.ts';
import type { Sidebars } from './sidebars.ts';

/** Pages for those who work on the project itself; they stay in the repository. */
const internal: readonly string[] = ['architecture', 'publishing'];

const folder = join(root, 'docs');

const names: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length))
  .filter((name) => !internal.includes(name));

const isOnSite = (path: string): boolean => path.startsWith('docs/') && names.includes(path.slice(5, -3));

/** A link to a file of the repository leads to the site where that has it, and else to the repository. */
const linked = (target: string, from: string): string => {
  if (/^(?:[a-z]+:|#|\/)/.test(target)) return target;
  const [path = '', fragment] = target.split('#');
  const full = posix.join(posix.dirname(from), path);
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (isOnSite(full)) return `/${full}${hash}`;
  const kind = posix.extname(full) === '' ? 'tree' : 'blob';
  return `${repository}/${kind}/main/${full.replace(/\/$/, '')}${hash}`;
};

/**
 * @param text Markdown of the repository
 * @param from its path
 * @returns the same for the site: links that lead somewhere there, and no comments, which are for the tests
 */
const forSite = (text: string, from: string): string =>
  text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replaceAll(/<!--[\s\S]*?-->\n*/g, '')
            .replaceAll(/\]\(([^)\s]+)\)/g, (_, target: string) => `](${linked(target, from)})`),
    )
    .join('');

/** The commit that the site is made of; undefined outside of a repository. */
const commit = (): string | undefined => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
};

/** Names the commit of the release that is to be used, which is that of the site: what is published is a release. */
const pinned = (text: string): string => {
  const known = commit();
  return known === undefined ? text : text.replaceAll(/(?<=referral-kit\/referral-kit@|^ +rev: )<commit>/gm, known);
};

/** The guides by task; what is listed nowhere comes last. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'In a service': [
    'guide',
    'reading',
    'issues',
    'writing',
    'updates',
    'normalizer',
    'test-data',
    'lifecycle',
    'registrations',
    'wire',
    'histories',
    'toolchains',
    'releases',
  ],
  'In CI': [
    'ci',
    'validating',
    'fixtures',
    'reports',
    'normalizing',
    'exit-statuses',
    'other-checkers',
    'scale',
    'speed',
  ],
  Schemas: ['schemas', 'other-languages', 'comparing-schemas', 'compatibility'],
  Reference: ['paths', 'playground', 'cli', 'benchmarks', 'comparison', 'with-ajv', 'glossary'],
};

/** Publishes the guides and references of `docs/`. @returns their sidebar */
export const docs = (): Sidebars => {
  const titles = new Map<string, string>();
  for (const name of names) {
    const path = `docs/${name}.md`;
    const text = pinned(forSite(readFileSync(join(root, path), 'utf8'), path));
    const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
    titles.set(name, title);
    writePage(`docs/${name}`, { title }, text);
  }
  const listed = new Set(Object.values(groups).flat());
  const rest = names.filter((name) => !listed.has(name));
  const items = Object.entries({ ...groups, ...(rest.length > 0 && { More: rest }) }).map(([text, members]) => ({
    text,
    items: members.map((name) => ({ text: titles.get(name) ?? name, link: `/docs/${name}` })),
  }));
  return { '/docs/': [{ text: 'Overview', link: '/docs/' }, ...items] };
};
