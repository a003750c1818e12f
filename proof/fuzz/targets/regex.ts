import { dfaOf } from '../../../packages/compat/src/regex/dfa.ts';
import { NotRegular } from '../../../packages/compat/src/regex/syntax.ts';
import type { Target } from '../target.ts';

const alphabet = ['', 'a', 'b', '1', ' ', '\n', 'é', '-'];

/** Short texts: on long ones the engine may take longer than anybody waits. */
const texts = alphabet.flatMap((one) => alphabet.flatMap((two) => ['', 'a', '1'].map((three) => one + two + three)));

const byEngine = (source: string): RegExp | undefined => {
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
};

type Automaton = ReturnType<typeof dfaOf>;

/** @returns the automaton of a pattern; nothing where it is no pattern, or says that it is more than regular */
const automatonOf = (source: string): Automaton | undefined => {
  try {
    return dfaOf(source);
  } catch (error) {
    if (error instanceof NotRegular || error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const accepts = (automaton: Automaton, text: string): boolean | undefined => {
  try {
    let position = automaton.first;
    for (const character of text) position = automaton.step(position, character.codePointAt(0) as number);
    return position.accepts;
  } catch (error) {
    if (error instanceof NotRegular) return undefined;
    throw error;
  }
};

/** The reader of regular expressions of compat, held to the engine's. */
export const target: Target = {
  name: 'regex',
  what: "compat's automata of regular expressions accept what the engine accepts",
  seeds: [
    ...['^a|b$', '[^a-c]{2,3}?', '(?:a*b+)?', '\\d\\w\\s.', '(?=a)(?!b)', '(?<=a)(?<!b)', '\\bcat\\B', '(?<n>a)\\k<n>'],
    ...[
      '\\p{L}\\P{Lu}',
      '\\u{1F600}\\x41\\cA',
      '[\\-\\]]',
      '(?i:a)',
      'a{0}',
      '()*',
      '[]',
      '[^]',
      '(a)\\1',
      'a{2,}',
      '\\0',
    ],
  ],
  tokens: [
    ...[
      'a',
      'b',
      '1',
      '-',
      '.',
      '^',
      '$',
      '|',
      '*',
      '+',
      '?',
      '{2}',
      '{0,1}',
      '{2,}',
      '(',
      ')',
      '(?:',
      '(?=',
      '(?!',
      '(?<=',
      '(?<!',
    ],
    ...[
      '(?<n>',
      '\\k<n>',
      '\\1',
      '[',
      ']',
      '[^',
      '\\d',
      '\\D',
      '\\w',
      '\\W',
      '\\s',
      '\\S',
      '\\b',
      '\\B',
      '\\p{L}',
      '\\P{Lu}',
    ],
    ...[
      '\\u0061',
      '\\u{61}',
      '\\ud83d',
      '\\ude00',
      '\\x41',
      '\\cA',
      '\\0',
      '\\-',
      '\\/',
      '(?i:',
      '(?-i:',
      'é',
      '[a-c]',
      '[]',
      '[^]',
    ],
  ],
  longest: 32,
  isTried: (url) => url.includes('/packages/compat/src/regex/') || url.includes('/regexpp/'),
  fault(input) {
    const source = String(input);
    const expression = byEngine(source);
    const automaton = automatonOf(source);
    if (!automaton) return undefined;
    if (!expression) return 'the engine refuses it';
    const wrong = texts.find((text) => (accepts(automaton, text) ?? expression.test(text)) !== expression.test(text));
    return wrong === undefined
      ? undefined
      : `${JSON.stringify(wrong)}: only the engine's answer is ${expression.test(wrong)}`;
  },
};
