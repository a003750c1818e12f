import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../folders.ts';
import { code, escaped, fence, lead, writePage } from './page.ts';
import type { Sidebars } from './sidebars.ts';

/** What `referral-kit explain --format json` says of a code. */
interface Explained {
  readonly code: string;
  readonly means: string;
  readonly why: string;
  readonly fix: string;
  readonly failing: string;
  readonly passing: string;
}

const explained = (): Explained[] => {
  const command = join(root, 'packages/cli/bin/referral-kit.js');
  const text = execFileSync(process.execPath, [command, 'explain', '--format', 'json'], { encoding: 'utf8' });
  return JSON.parse(text) as Explained[];
};

/** Code of a program, or files and a command. */
const languageOf = (example: string): string => (example.startsWith('import ') ? 'js' : 'text');

const write = ({ code: name, means, why, fix, failing, passing }: Explained): void =>
  writePage(
    `codes/${name}`,
    { title: name, description: means },
    `# ${name}

${lead(means)}

## Why it matters

${escaped(why)}

## How to fix it

${escaped(fix)}

## This fails

${fence(languageOf(failing), failing)}

## This passes

${fence(languageOf(passing), passing)}

In a terminal: ${code(`npx referral-kit explain ${name}`)}
`,
  );

/** Writes the page of every code, and their list. @returns their sidebar */
export const codes = (): Sidebars => {
  const all = explained();
  const families = Map.groupBy(all, ({ code: name }) => name.split('/')[0] as string);
  for (const one of all) write(one);
  const lists = [...families].map(
    ([family, members]) =>
      `## ${family}\n\n| Code | Meaning |\n|---|---|\n${members.map((one) => `| [${one.code}](/codes/${one.code}) | ${escaped(one.means)} |`).join('\n')}`,
  );
  writePage(
    'codes/index',
    { title: 'Codes', description: 'Every code that an issue may have, with what it means.' },
    `# Codes

<p class="lead">Every fault has a code that is never renamed or reused. Each page says why it matters, how to fix it, and shows a document that fails and one that passes.</p>

${lists.join('\n\n')}
`,
  );
  const start = { text: 'All codes', link: '/codes/' };
  const links = [...families.keys()].map((family) => ({ text: family, link: `/codes/#${family}` }));
  const sidebars: Sidebars = { '/codes/': [start, { text: 'Families', items: links }] };
  for (const [family, members] of families) {
    const items = members.map(({ code: name }) => ({ text: name.slice(family.length + 1), link: `/codes/${name}` }));
    const others = links.filter(({ text }) => text !== family);
    sidebars[`/codes/${family}/`] = [start, { text: family, items }, { text: 'Other families', items: others }];
  }
  return sidebars;
};
