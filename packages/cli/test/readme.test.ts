import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonOptions } from '@referral-kit/command-line/common';
import { status } from '@referral-kit/command-line/status';
import { describe, expect, it } from 'vitest';
import { reference } from '../scripts/reference/markdown.ts';
import { commands } from '../src/cli/commands.ts';

const text = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');

const readme = text('../README.md');
const names = Object.keys(commands).filter((name) => name !== 'help');

describe('the README', () => {
  it.each(names)('leads from %s to its section in the reference', (name) => {
    expect(readme).toContain(`\n| [\`${name}\`](../../docs/cli.md#${name}) |`);
  });

  it('says what every exit status means', () => {
    for (const code of Object.values(status)) expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });

  it('uses only commands and options that there are', async () => {
    const lines = [...readme.matchAll(/^(?:npx )?referral-kit ([a-z-]+)(.*)$/gm)];
    expect(lines.length).toBeGreaterThan(3);
    for (const [, name = '', rest = ''] of lines) {
      const { command } = (await commands[name]?.load()) ?? expect.fail(`no command ${name}`);
      const used = [...rest.replace(/ #.*/, '').matchAll(/--([a-z-]+)/g)].map(([, option]) => option as string);
      expect(used.filter((option) => !Object.hasOwn(command.options, option))).toEqual([]);
    }
  });
});

describe('the reference', () => {
  it('is what the table of commands gives (npm run generate)', async () => {
    expect(text('../../../docs/cli.md')).toBe(await reference(commands));
  });

  it.each(names)('has every option of %s', async (name) => {
    const section =
      text('../../../docs/cli.md')
        .split(/^## /m)
        .find((each) => each.startsWith(`${name}\n`)) ?? '';
    const { command } = (await commands[name]?.load()) ?? expect.fail(`no command ${name}`);
    const own = Object.keys(command.options).filter((option) => !Object.hasOwn(commonOptions, option));
    expect(own.filter((option) => !new RegExp(`^\\| \`(-., )?--${option}[ \`]`, 'm').test(section))).toEqual([]);
  });
});
