import type { Dfa } from './dfa.ts';
import { lastCodePoint } from './ranges.ts';

/** Characters that read well, best first. */
const pleasant = [...'aAbBcCxXyYzZ0123456789 _-.,:;/@#'].map((character) => character.codePointAt(0) as number);

const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;

/**
 * Chooses one character for each class of characters that some automata, or some texts, tell apart.
 *
 * @returns the characters, those that read well first
 */
export const symbols = (dfas: readonly Dfa[], texts: readonly string[]): number[] => {
  const named = new Set(texts.flatMap((text) => [...text].map((character) => character.codePointAt(0) as number)));
  const bounds = new Set([
    0x20,
    0xe000,
    ...dfas.flatMap((dfa) => dfa.bounds),
    ...named,
    ...[...named].map((point) => point + 1),
  ]);
  const bySignature = new Map<string, number>();
  for (const codePoint of [...pleasant, ...[...bounds].sort((left, right) => left - right)]) {
    if (codePoint > lastCodePoint) continue;
    const classes = dfas.map((dfa) => dfa.classOf(codePoint)).join(' ');
    const signature = named.has(codePoint) ? `${classes} = ${codePoint}` : classes;
    const known = bySignature.get(signature);
    if (known === undefined || (isSurrogate(known) && !isSurrogate(codePoint))) bySignature.set(signature, codePoint);
  }
  return [...bySignature.values()];
};
