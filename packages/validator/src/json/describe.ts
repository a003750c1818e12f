import { foundText } from '@referral-kit/messages/json/en';
import { oneLine, printable } from '@referral-kit/text';
import type { JsonFound } from '@referral-kit/types/issues';

/** A string, a word or number, or any one character. */
const token = /"(?:[^"\\\n]|\\.)*"?|[\p{L}\p{N}_$.+-]+|\/[/*]|./suy;

/** @returns the offset just past the token at an offset. */
export const tokenEnd = (text: string, at: number): number => {
  token.lastIndex = at;
  return at + (token.exec(text)?.[0].length ?? 0);
};

const unicode = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

const isOdd = (text: string): boolean => printable(text) !== text || /^[^\S ]$/u.test(text);

/** The most characters of a piece of text that a message repeats. */
export const longestPiece = 60;

/** What is at an offset. */
export interface FoundAt {
  readonly found: JsonFound;
  readonly received?: string;
}

/** @returns what is at an offset, as data. */
export const foundAt = (text: string, at: number): FoundAt => {
  if (at >= text.length) return { found: 'end-of-text' };
  const piece = text.slice(at, tokenEnd(text, at));
  if (piece === '//' || piece === '/*') return { found: 'comment' };
  if (piece === '\n' || piece === '\r') return { found: 'end-of-line' };
  if (piece === "'") return { found: 'single-quote' };
  return [...piece].length === 1 && isOdd(piece)
    ? { found: 'character', received: unicode(piece) }
    : { found: 'text', received: oneLine(piece, longestPiece) };
};

/** @returns what is at an offset, in words. */
export const describeAt = (text: string, at: number): string => {
  const { found, received = '' } = foundAt(text, at);
  return foundText(found, received);
};

/** What other languages write for what JSON has, too. */
const spellings: Record<string, string> = {
  True: 'true',
  False: 'false',
  None: 'null',
  undefined: 'null, or leave the member out',
  nil: 'null',
};

/** The marks that git leaves around the two sides of a conflict, each at the beginning of a line. */
const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$|$)/m;

/** @returns what to do about a mark that git left, or about bytes that are no text */
export const helpForDamage = (text: string, at: number): string | undefined => {
  const isAtBegin = at === 0 || text[at - 1] === '\n';
  if (isAtBegin && conflict.test(text.slice(at, at + 9)))
    return 'this is a merge conflict marker: keep one side and remove the markers';
  return text[at] === '\0' ? 'this is not text: check whether the file is damaged' : undefined;
};

/** @returns how to fix what is at an offset where a value or a name was expected, if that is plain. */
export const helpFor = (text: string, at: number): string | undefined => {
  const piece = text.slice(at, tokenEnd(text, at));
  const damage = helpForDamage(text, at);
  if (damage !== undefined) return damage;
  if (piece === "'" || piece === '“' || piece === '”') return 'write strings in double quotes (")';
  if (piece === '//' || piece === '/*' || piece === '#') return 'remove the comment: JSON has none';
  if (/^[-+]?(NaN|Infinity)$/i.test(piece))
    return 'JSON has no number of this name; write digits, or leave the member out';
  if (/^\+\d/.test(piece)) return 'write the number without the plus sign';
  if (/^\.\d/.test(piece)) return 'write a digit before the decimal point';
  const spelling = Object.hasOwn(spellings, piece) ? spellings[piece] : undefined;
  if (spelling !== undefined) return `write ${spelling}`;
  if ([...piece].length === 1 && isOdd(piece)) return `remove the character ${unicode(piece)}`;
  return undefined;
};

/** What a file holds that is not JSON from its beginning, told by that. */
const others: readonly (readonly [beginning: RegExp, help: string])[] = [
  [/^</, 'this looks like XML or HTML, perhaps an error page saved in place of the document'],
  [/^(---|-\s|[\w$.-]+:(\s|$))/, 'this looks like YAML; if it is, name the file .yaml'],
  [/^[^"{[\s]/, 'a document begins with { or [; check that this is the right file'],
];

/** @returns what to do when nothing that a JSON text may begin with is at its beginning. */
export const helpAtStart = (text: string, at: number): string | undefined => {
  if (text.slice(0, at).trim() !== '' || at >= text.length) return undefined;
  return others.find(([beginning]) => beginning.test(text.slice(at, at + 200)))?.[1];
};
