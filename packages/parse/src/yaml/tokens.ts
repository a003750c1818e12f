import { deepest } from '@referral-kit/validator/internal/json';
import type { CST } from 'yaml';
import { library } from './library.ts';

/** Marks of the lexer that stand for no part of the text: a document begins, a collection is broken off, a scalar follows. */
const marks = new Set(['\x02', '\x18', '\x1f']);

const scalarFollows = '\x1f';

/** Tells from the lexer's tokens, before anything is built of them, where collections are nested too deep. */
class Depth {
  /** Where the text got too deep. */
  at: number | undefined;
  #offset = 0;
  #inFlow = 0;
  #onLine = 0;
  #isScalar = false;

  add(lexeme: string, type: CST.TokenType | null): void {
    if (!this.#isScalar && marks.has(lexeme)) {
      this.#isScalar = lexeme === scalarFollows;
      return;
    }
    if (!this.#isScalar) this.#count(type);
    this.#isScalar = false;
    this.#offset += lexeme.length;
  }

  #count(type: CST.TokenType | null): void {
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#inFlow += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') this.#inFlow -= 1;
    else if (type === 'newline') this.#onLine = 0;
    else if (this.#inFlow === 0 && (type === 'seq-item-ind' || type === 'explicit-key-ind')) this.#onLine += 1;
    if (this.#inFlow + this.#onLine > deepest) this.at ??= this.#offset;
  }
}

/** The collections that begin in a part of the syntax tree, with how deep they are. */
function* collections(tokens: readonly CST.Token[]): Generator<{ offset: number; depth: number }> {
  const open: { token: CST.Token | null | undefined; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (token === null || token === undefined) continue;
    if (token.type === 'document') open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    yield { offset: token.offset, depth: depth + 1 };
    for (const { key, value } of token.items)
      open.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
  }
}

const tooDeepIn = (tokens: readonly CST.Token[]): number | undefined => {
  let first: number | undefined;
  for (const { offset, depth } of collections(tokens)) {
    if (depth > deepest && (first === undefined || offset < first)) first = offset;
  }
  return first;
};

/** The syntax tree of a text, or where it is nested too deep. */
export type Tokens = { readonly tokens: readonly CST.Token[] } | { readonly tooDeep: number };

/** Parses a text as YAML, as far as its form goes. */
export const tokensOf = (text: string): Tokens => {
  const { CST: forms, Lexer, Parser } = library();
  const parser = new Parser();
  const depth = new Depth();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    depth.add(lexeme, forms.tokenType(lexeme));
    if (depth.at !== undefined) return { tooDeep: depth.at };
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  const tooDeep = tooDeepIn(tokens);
  return tooDeep === undefined ? { tokens } : { tooDeep };
};
