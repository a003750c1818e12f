import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Absent } from '../validator.ts';

/** A pattern, and a text that may match it. */
export interface Question {
  readonly pattern: string;
  readonly text: string;
}

/** A dialect of regular expressions. */
export interface Dialect {
  readonly name: string;
  /** @returns whether each text matches its pattern. @throws {Error} when the dialect does not take a pattern */
  answers(questions: readonly Question[]): boolean[];
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** A dialect that a program of another language reads; the first arguments are for a look whether it is there. */
const program = (name: string, command: string, look: string, file: string, install: string): Dialect | Absent => {
  if (spawnSync(command, [look]).status !== 0) return { name, why: `it is not installed: ${install}` };
  return {
    name,
    answers(questions) {
      const input = questions.map(({ pattern, text }) => `${base64(pattern)} ${base64(text)}\n`).join('');
      const ended = spawnSync(command, [join(import.meta.dirname, file)], {
        input,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      const lines = (ended.stdout ?? '').trim().split('\n');
      if (ended.status !== 0 || lines.length !== questions.length)
        throw new Error(`${name}: ${ended.stderr || ended.error || `${lines.length} answers`}`);
      return lines.map((line) => line === '1');
    },
  };
};

/** The dialects of other languages' regular expressions. */
export const programs = (): (Dialect | Absent)[] => [
  program("Python's re", 'python3', '--version', 'match.py', 'apt-get install python3'),
  program("Java's java.util.regex", 'java', '--version', 'Match.java', 'apt-get install default-jdk-headless'),
  program('Perl, as PCRE', 'perl', '--version', 'match.pl', 'apt-get install perl'),
];
