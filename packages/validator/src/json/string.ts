import type { JsonParams } from '@referral-kit/types/issues';
import { foundAt } from './describe.ts';

/** Why a string could not be read, and where. */
export interface StringFault {
  readonly at: number;
  readonly length: number;
  readonly params: JsonParams['json/syntax'];
  readonly help: string;
}

/** A string literal's end, just past its closing quote, and whether it holds an escape. */
export interface StringEnd {
  readonly end: number;
  readonly escaped: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const escapes = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const shortEscapes: Record<string, string> = { '\t': '\\t', '\b': '\\b', '\f': '\\f' };

const controlFault = (text: string, at: number): StringFault => {
  const character = text[at] as string;
  if (character === '\n' || character === '\r') {
    return {
      at,
      length: 0,
      params: { expected: 'closing-quote', found: 'end-of-line' },
      help: 'close the string with a double quote, or write a line break in it as \\n',
    };
  }
  const hex = character.charCodeAt(0).toString(16).padStart(4, '0');
  const help = `write it as ${shortEscapes[character] ?? `\\u${hex}`}`;
  return {
    at,
    length: 1,
    params: { expected: 'escaped-control', found: 'character', received: `U+${hex.toUpperCase()}` },
    help,
  };
};

const endOfText = (text: string): StringFault => ({
  at: text.length,
  length: 0,
  params: { expected: 'closing-quote', found: 'end-of-text' },
  help: 'the text ends too early: check that the file is complete, or close the string with a double quote',
});

const escapeFault = (text: string, at: number): StringFault => {
  const hex = /^\\u[0-9a-fA-F]{0,3}/.exec(text.slice(at, at + 6))?.[0];
  const isLast = text[at + 1] === '\n' || text[at + 1] === '\r';
  const length = hex?.length ?? (isLast ? 1 : 2);
  return {
    at,
    length,
    params: { expected: hex ? 'hex-digits' : 'escape', ...foundAt(text, at + (hex?.length ?? 1)) },
    help: 'write a backslash itself as \\\\',
  };
};

/** Reads the string literal that begins at an offset. */
export const readString = (text: string, start: number): StringEnd | StringFault => {
  let escaped = false;
  for (let at = start + 1; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === quote) return { end: at + 1, escaped };
    if (code < 0x20) return controlFault(text, at);
    if (code !== backslash) {
      at += 1;
      continue;
    }
    escapes.lastIndex = at;
    if (!escapes.test(text)) return at + 1 === text.length ? endOfText(text) : escapeFault(text, at);
    escaped = true;
    at = escapes.lastIndex;
  }
  return endOfText(text);
};

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** An escape of a UTF-16 unit, another escape, or half of a surrogate pair as it is. */
const surrogates = /\\(?:u([0-9a-fA-F]{4})|.)|[\ud800-\udfff]/g;

/** A stretch of a string literal. */
interface Piece {
  readonly at: number;
  readonly length: number;
}

/** @returns the first half of a surrogate pair without its other half in a string literal, if there is one. */
export const loneSurrogate = (literal: string): Piece | undefined => {
  let high: Piece | undefined;
  for (const { 0: written, 1: hex, index: at } of literal.matchAll(surrogates)) {
    const code = hex === undefined ? written.charCodeAt(0) : Number.parseInt(hex, 16);
    const piece = { at, length: written.length };
    if (high !== undefined && !(isLow(code) && at === high.at + high.length)) return high;
    if (high === undefined && isLow(code)) return piece;
    high = isHigh(code) ? piece : undefined;
  }
  return high;
};
