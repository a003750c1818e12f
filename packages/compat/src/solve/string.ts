import { shapes } from '../formula/format-shapes.ts';
import { formatSamples } from '../formula/formats.ts';
import { holds } from '../formula/holds.ts';
import type { Literal } from '../formula/literal.ts';
import { type Dfa, dfaOf } from '../regex/dfa.ts';
import { shortest } from '../regex/search.ts';
import { NotRegular } from '../regex/syntax.ts';
import { types } from '../types.ts';
import { type Answer, found, none, unknown } from './answer.ts';
import { type Context, countBounds, type Demand, only } from './context.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** @returns the text number `index` of all texts over the letters that have a length or more */
const word = (index: number, length: number): string => {
  let [text, rest] = ['', index];
  while (rest > 0) {
    text = (letters[rest % letters.length] as string) + text;
    rest = Math.floor(rest / letters.length);
  }
  return text.padStart(Math.max(length, 0), 'a');
};

/** Solves for a text of which only its length matters. */
const byLength = (least: number, most: number, excluded: ReadonlySet<unknown>): Answer => {
  if (least > most) return none;
  if (least > 100_000) return unknown('the text would be very long');
  if (most === 0) return excluded.has('') ? none : found('');
  if (least === 0 && !excluded.has('')) return found('');
  for (let index = 0; index <= excluded.size + letters.length; index++) {
    const text = word(index, Math.max(least, 1));
    if ([...text].length <= most && !excluded.has(text)) return found(text);
  }
  return unknown('the short texts are all excluded');
};

interface Patterns {
  readonly in: Dfa[];
  readonly out: Dfa[];
  /** Why some of them are no automata. */
  reason: string | undefined;
}

const patternsOf = (literals: readonly Literal[]): Patterns => {
  const patterns: Patterns = { in: [], out: [], reason: undefined };
  for (const { source, negated } of only(literals, 'pattern')) {
    try {
      patterns[negated ? 'out' : 'in'].push(dfaOf(source));
    } catch (error) {
      if (!(error instanceof NotRegular) && !(error instanceof SyntaxError)) throw error;
      patterns.reason = `the pattern ${source} is not regular: ${error.message}`;
    }
  }
  for (const { source, negated } of only(literals, 'format')) {
    const shape = negated ? undefined : shapes.get(source);
    if (shape !== undefined) patterns.in.push(dfaOf(shape));
  }
  return patterns;
};

/** Solves for a text: lengths in code points, and patterns as finite automata. */
export const solveString = ({ literals, excluded }: Demand, context: Context): Answer => {
  const [least, most] = countBounds(literals, 'minLength', 'maxLength');
  const patterns = patternsOf(literals);
  const formats = only(literals, 'format');
  const regular =
    patterns.in.length + patterns.out.length === 0
      ? byLength(least, most, new Set(excluded))
      : search(patterns, least, most, excluded, context);
  if (regular.kind !== 'found') return regular;
  if (!patterns.reason && formats.length === 0) return regular;
  return sample(
    literals,
    excluded,
    regular.value as string,
    patterns.reason ?? `the format ${formats[0]?.source} is opaque`,
    context,
  );
};

const search = (
  patterns: Patterns,
  least: number,
  most: number,
  excluded: Demand['excluded'],
  context: Context,
): Answer => {
  if (least > most) return none;
  try {
    const language = { in: patterns.in, out: patterns.out, least, most, except: excluded as string[] };
    const text = shortest(language, () => context.spend());
    if (text !== undefined) return text === null ? none : found(text);
  } catch (error) {
    if (!(error instanceof NotRegular)) throw error;
  }
  return unknown('the patterns together are too large');
};

/** What is no automaton can still be tried: a text that satisfies everything is a text. */
const sample = (
  literals: readonly Literal[],
  excluded: Demand['excluded'],
  first: string,
  reason: string,
  { store }: Context,
): Answer => {
  const nodes = literals.map((literal) => store.literal(types.string, literal));
  const texts = [first, ...formatSamples, ...only(literals, 'pattern').flatMap(({ source }) => spelled(source))];
  const hit = texts.find((text) => !excluded.includes(text) && nodes.every((node) => holds(node, text) === true));
  return hit === undefined ? unknown(reason, first) : found(hit);
};

/** Texts made of the pieces of a pattern that stand for themselves, or for simple classes. */
const spelled = (source: string): string[] => {
  const plain = source.replace(/[\^$]|\(\?(?:[:=!]|<[=!])|\(\?<\w+>|[()]/g, '');
  const pieces = plain.split(/\\b|\||\.\*|\.\+/).filter((piece) => piece !== '');
  return [plain, ...pieces, pieces.join(''), pieces.join(' '), 'Aa1!Aa1!Aa1!', 'aaa', 'a b'];
};
