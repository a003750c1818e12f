import type { RegExpParser } from '@eslint-community/regexpp';
import type {
  Alternative,
  CharacterClass,
  CharacterClassElement,
  CharacterSet,
  ClassIntersection,
  ClassSubtraction,
  Element,
  Pattern,
} from '@eslint-community/regexpp/ast';
import { load } from '../load.ts';
import { classEscapes, lineEnds, propertyEscape, wordCharacters } from './escapes.ts';
import { complement, type Ranges, union } from './ranges.ts';
import { type Expression, NotRegular } from './syntax.ts';

type Assertion = Extract<Element, { type: 'Assertion' }>;

const one = (codePoint: number): Ranges => [[codePoint, codePoint]];

const look = (ahead: boolean, negated: boolean, of: Expression): Expression => ({ kind: 'look', ahead, negated, of });

const wordCharacter: Expression = { kind: 'set', ranges: wordCharacters };

/** Between a word character and another, or the end of the text; or anywhere else. */
const wordBoundary = (negated: boolean): Expression => ({
  kind: 'choice',
  parts: [false, true].map((isBehind) => ({
    kind: 'sequence',
    parts: [look(false, isBehind, wordCharacter), look(true, isBehind === negated, wordCharacter)],
  })),
});

const rangesOfSet = (set: CharacterSet): Ranges => {
  if (set.kind === 'any') return complement(lineEnds);
  // The rest is an escape, which is written as it is looked up.
  return set.kind === 'property' ? propertyEscape(set.raw) : (classEscapes[set.raw.slice(1)] as Ranges);
};

const rangesOfPart = (part: CharacterClassElement): Ranges => {
  if (part.type === 'Character') return one(part.value);
  if (part.type === 'CharacterClassRange') return [[part.min.value, part.max.value]];
  if (part.type === 'CharacterSet') return rangesOfSet(part);
  throw new NotRegular(`${part.raw} is not read under the flag u`);
};

const rangesOfClass = ({ elements, negate }: CharacterClass): Ranges => {
  const ranges = union(...elements.map(rangesOfPart));
  return negate ? complement(ranges) : ranges;
};

const assertionOf = (assertion: Assertion): Expression => {
  if ('alternatives' in assertion)
    return look(assertion.kind === 'lookahead', assertion.negate, choiceOf(assertion.alternatives));
  return assertion.kind === 'word' ? wordBoundary(assertion.negate) : { kind: assertion.kind };
};

const expressionOf = (element: Element | ClassIntersection | ClassSubtraction): Expression => {
  switch (element.type) {
    case 'Character':
      return { kind: 'set', ranges: one(element.value) };
    case 'CharacterSet':
      return { kind: 'set', ranges: rangesOfSet(element) };
    case 'CharacterClass':
      return { kind: 'set', ranges: rangesOfClass(element) };
    case 'Assertion':
      return assertionOf(element);
    case 'Quantifier':
      return { kind: 'repeat', of: expressionOf(element.element), least: element.min, most: element.max };
    case 'CapturingGroup':
      return choiceOf(element.alternatives);
    case 'Group':
      if (element.modifiers) throw new NotRegular('it changes flags');
      return choiceOf(element.alternatives);
    case 'Backreference':
      throw new NotRegular('it refers back to a group');
    default:
      throw new NotRegular(`${element.raw} is not read under the flag u`);
  }
};

const choiceOf = (alternatives: readonly Alternative[]): Expression => {
  const parts = alternatives.map(
    ({ elements }): Expression => ({ kind: 'sequence', parts: elements.map(expressionOf) }),
  );
  return parts.length === 1 ? (parts[0] as Expression) : { kind: 'choice', parts };
};

interface Module {
  readonly RegExpParser: typeof RegExpParser;
}

let parser: RegExpParser | undefined;

const patternOf = (source: string): Pattern => {
  parser ??= new (load('@eslint-community/regexpp') as Module).RegExpParser();
  try {
    return parser.parsePattern(source, undefined, undefined, { unicode: true });
  } catch {
    // An engine may know more than the parser does, such as a property of a later Unicode.
    throw new NotRegular('the parser of regular expressions does not know all of it');
  }
};

/**
 * Reads a regular expression with the meaning it has under the flag `u`.
 *
 * @throws SyntaxError when the engine refuses it, NotRegular when it is more than regular
 */
export const parse = (source: string): Expression => {
  new RegExp(source, 'u');
  return choiceOf(patternOf(source).alternatives);
};
