import { spawnSync } from 'node:child_process';
import { parseArguments } from '@referral-kit/command-line/parse/arguments';
import { parseOptions } from '@referral-kit/command-line/parse/options';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../../scripts/test/helpers/blocks.ts';
import { commands } from '../src/cli/commands.ts';

/** The languages in which commands are written; elsewhere they are part of what is printed, or of a program. */
const languages = new Set(['sh', 'yaml', 'groovy']);

/** Words as a shell takes them, up to what ends a command: a pipe, a redirection, a comment, a quote around it. */
const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  let rest = text.trimStart();
  for (;;) {
    const [word] = /^(?:"[^"]*"|'[^']*'|\$\{\{.*?\}\}|[^\s"'|<>#;&)])+/.exec(rest) ?? [];
    if (word === undefined) return words;
    words.push(word.replaceAll(/["']/g, ''));
    const after = rest.slice(word.length);
    rest = after.replace(/^[^\S\n]+/, '');
    if (rest === after) return words;
  }
};

/** The uses of the command in a text, without the name of the program. */
const usesIn = (text: string): string[][] => {
  // A line that ends with a backslash goes on, and so do the lines of a folded text of YAML.
  const joined = text.replaceAll(/\\\n\s*/g, ' ').replaceAll(/\n\s+(?=--)/g, ' ');
  return [...joined.matchAll(/(?<![\w/.:@-]|view )referral-kit(?:@\d+)?(?= +[a-z-])/g)].map(({ index, 0: program }) =>
    wordsOf(joined.slice(index + program.length)),
  );
};

const uses = blocks.flatMap(({ place, language, code }) =>
  languages.has(language) ? usesIn(code).map((words) => ({ place, words })) : [],
);

describe('the commands in the documentation', () => {
  it('are many', () => {
    expect(uses.length).toBeGreaterThan(50);
    expect(new Set(uses.map(({ place }) => place.split(':')[0])).size).toBeGreaterThan(10);
  });

  it.each(uses.map(({ place, words }) => [place, words.join(' '), words] as const))(
    '%s: %s',
    async (_, _text, words) => {
      const [name = '', ...rest] = words;
      const { command } = (await commands[name]?.load()) ?? expect.fail(`no command ${name}`);
      const parsed = parseOptions(rest, command.options);
      expect(() => parseArguments(parsed?.positionals ?? [], command.arguments)).not.toThrow();
    },
  );
});

describe.runIf(process.platform !== 'win32')('the lines for a shell in the documentation', () => {
  it.each(blocks.filter(({ language }) => language === 'sh'))('$place can be read by one', ({ code }) => {
    // What stands in angle brackets is to be replaced; a leading dollar is the prompt.
    const script = code.replaceAll(/<([a-z-]+)>/g, '$1').replaceAll(/^\$ /gm, '');
    const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
