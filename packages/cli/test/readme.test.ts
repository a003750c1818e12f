import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { commonOptions } from '../src/options/common.ts';
import { status } from '../src/status.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

/** The text below each heading of the second level. */
const sections = new Map(
  readme.split(/^## /m).map((text): [string, string] => [slugOf(text.slice(0, text.indexOf('\n'))), text]),
);

/** The section that the table of commands leads to. */
const sectionOf = (command: string): string => {
  const slug = new RegExp(`^\\| \\[\`${command}\`\\]\\(#([a-z0-9-]+)\\)`, 'm').exec(readme)?.[1];
  return sections.get(slug ?? '') ?? '';
};

/** The flags in the first cells of a section's tables. */
const listed = (section: string): string[] =>
  section
    .split('\n')
    .filter((line) => /^\| `-/.test(line))
    .flatMap((line) => (line.split(' | ')[0] ?? '').match(/--[a-z][a-z-]*/g) ?? []);

describe('the README', () => {
  it.each(Object.keys(commands).filter((name) => name !== 'help'))(
    'says what %s is, with every option that it has and no other',
    async (name) => {
      const section = sectionOf(name);
      expect(section).not.toBe('');
      const { command } = (await commands[name]?.load()) ?? expect.fail();
      const all = Object.keys(command.options).map((option) => `--${option}`);
      const own = Object.keys(command.options).filter((option) => !Object.hasOwn(commonOptions, option));
      expect(own.filter((option) => !new RegExp(`[\` ]--${option}(?![a-z-])`).test(section))).toEqual([]);
      expect(listed(section).filter((option) => !all.includes(option))).toEqual([]);
    },
  );

  it('says what every exit status means', () => {
    for (const code of Object.values(status))
      expect(sectionOf('validate')).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });
});
