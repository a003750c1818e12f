import type { Absent } from '../validator.ts';
import { type Dialect, programs, type Question } from './programs.ts';
import { questions } from './questions.ts';
import { re2 } from './re2.ts';

const javaScript: Dialect = {
  name: 'JavaScript without the flag u',
  answers: (asked) => asked.map(({ pattern, text }) => new RegExp(pattern).test(text)),
};

const shown = ({ pattern, text }: Question): string => `${JSON.stringify(text)} by ${pattern.slice(0, 60)}`;

/**
 * Asks every dialect that is there whether texts match the patterns, and prints a line for each.
 *
 * @returns how many answers differ from those of JavaScript with the flag u, in which JSON Schema writes patterns
 */
export const checkDialects = async (patterns: readonly string[]): Promise<number> => {
  const asked = questions(patterns);
  const right = asked.map(({ pattern, text }) => new RegExp(pattern, 'u').test(text));
  const dialects: (Dialect | Absent)[] = [javaScript, await re2(), ...programs()];
  let failed = 0;
  for (const dialect of dialects) {
    if ('why' in dialect) {
      console.log(`${dialect.name}: not run: ${dialect.why}`);
      continue;
    }
    const answers = dialect.answers(asked);
    const wrong = asked.filter((_, index) => answers[index] !== right[index]);
    for (const question of wrong.slice(0, 20)) console.error(`${dialect.name} differs on ${shown(question)}`);
    console.log(`${dialect.name}: ${patterns.length} patterns, ${asked.length} answers; ${wrong.length} differ`);
    failed += wrong.length;
  }
  return failed;
};
