import type { Dfa, Position } from './dfa.ts';
import { symbols } from './symbols.ts';

export interface Language {
  /** Automata that accept the text. */
  readonly in: readonly Dfa[];
  /** Automata that do not. */
  readonly out: readonly Dfa[];
  /** Bounds of the length in code points. */
  readonly least: number;
  readonly most: number;
  /** Texts that do not count. */
  readonly except: readonly string[];
}

interface Place {
  readonly positions: readonly Position[];
  /** The prefixes of excluded texts that have been read so far: the text itself while it is one, else undefined. */
  readonly read: string | undefined;
  readonly length: number;
  readonly from: Place | undefined;
  readonly codePoint: number;
}

const spell = (place: Place): string => {
  const characters: string[] = [];
  for (let at = place; at.from; at = at.from) characters.push(String.fromCodePoint(at.codePoint));
  return characters.reverse().join('');
};

const mostPlaces = 20_000;

/** @returns a shortest text of the language, null when it has none, undefined when that is too much work to find out */
export const shortest = (language: Language, spend: () => void): string | null | undefined => {
  const { in: wanted, out: unwanted, least, most } = language;
  const dfas = [...wanted, ...unwanted];
  const except = new Set(language.except);
  const prefixes = new Set(['', ...language.except.flatMap(prefixesOf)]);
  const alphabet = symbols(dfas, language.except);
  const isDead = (positions: readonly Position[]): boolean =>
    positions.some(({ settled, accepts }, index) => settled && accepts !== index < wanted.length);
  const isGoal = ({ positions, length, read }: Place): boolean =>
    length >= least &&
    (read === undefined || !except.has(read)) &&
    positions.every(({ accepts }, index) => accepts === index < wanted.length);
  const seen = new Set<string>();
  const queue: Place[] = [];
  const visit = (place: Place): boolean => {
    if (place.length > most || isDead(place.positions)) return false;
    const key = `${place.positions.map(({ id }) => id).join(' ')} ${Math.min(place.length, least)} ${place.read === undefined ? '' : `=${place.read}`}`;
    if (seen.has(key)) return false;
    seen.add(key);
    queue.push(place);
    return isGoal(place);
  };
  const first: Place = { positions: dfas.map((dfa) => dfa.first), read: '', length: 0, from: undefined, codePoint: 0 };
  if (visit(first)) return '';
  for (const place of queue) {
    if (seen.size > mostPlaces) return undefined;
    spend();
    for (const codePoint of alphabet) {
      const read = place.read === undefined ? undefined : place.read + String.fromCodePoint(codePoint);
      const next: Place = {
        positions: dfas.map((dfa, index) => dfa.step(place.positions[index] as Position, codePoint)),
        read: read !== undefined && prefixes.has(read) ? read : undefined,
        length: place.length + 1,
        from: place,
        codePoint,
      };
      if (visit(next)) return spell(next);
    }
  }
  return null;
};

const prefixesOf = (text: string): string[] => {
  const characters = [...text];
  return characters.map((_, index) => characters.slice(0, index + 1).join(''));
};
