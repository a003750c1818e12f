import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program } from '../src/program.ts';
import { status } from '../src/status.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const { commands } = program(() => {});

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
  it.each(commands.map((command) => [command.name(), command] as const))(
    'says what %s is, with every flag that it has and no other',
    (name, command) => {
      const section = sectionOf(name);
      expect(section).not.toBe('');
      const flags = command.options.map(({ long }) => long as string);
      expect(flags.filter((flag) => !new RegExp(`[\` ]${flag}(?![a-z-])`).test(section))).toEqual([]);
      const known = new Set([...flags, '--no-validate']);
      expect(listed(section).filter((flag) => !known.has(flag))).toEqual([]);
    },
  );

  it('says what every exit status means', () => {
    for (const code of Object.values(status))
      expect(sectionOf('validate')).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });
});
