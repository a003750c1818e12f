import type { Node, Span } from './node.ts';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const highestSpace = 0x20;

const skipSpace = (text: string, start: number): number => {
  let at = start;
  while (text.charCodeAt(at) <= highestSpace) at += 1;
  return at;
};

/** @returns the offset behind a string literal: a quote ends it unless an odd number of backslashes stands before it */
const skipString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slash = end;
    while (text.charCodeAt(slash - 1) === backslash) slash -= 1;
    if ((end - slash) % 2 === 0) return end + 1;
  }
};

const isBehindScalar = (code: number): boolean =>
  code <= highestSpace || code === comma || code === closeBracket || code === closeBrace || Number.isNaN(code);

const skipScalar = (text: string, start: number): number => {
  let at = start;
  while (!isBehindScalar(text.charCodeAt(at))) at += 1;
  return at;
};

const skipBrackets = (text: string, start: number): number => {
  let depth = 0;
  for (let at = start; ; ) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = skipString(text, at);
      continue;
    }
    at += 1;
    if (code === openBrace || code === openBracket) depth += 1;
    else if (code === closeBrace || code === closeBracket) depth -= 1;
    if (depth === 0) return at;
  }
};

const skipValue = (text: string, start: number): number => {
  const code = text.charCodeAt(start);
  if (code === quote) return skipString(text, start);
  return code === openBrace || code === openBracket ? skipBrackets(text, start) : skipScalar(text, start);
};

/** @returns the name that a string literal stands for */
const nameIn = (literal: string): string =>
  literal.includes('\\') ? (JSON.parse(literal) as string) : literal.slice(1, -1);

/** A value of a text that is known to be JSON; what is in it is looked for when it is asked for. */
class LazyNode implements Node {
  readonly start: number;
  readonly key?: Span;
  readonly #text: string;
  readonly #hasEscape: boolean;
  #end: number | undefined;
  #members: Map<string, Node> | undefined;
  #items: Node[] | undefined;
  #isAsked = false;

  constructor(text: string, hasEscape: boolean, start: number, key?: Span) {
    this.#text = text;
    this.#hasEscape = hasEscape;
    this.start = start;
    if (key) this.key = key;
  }

  get end(): number {
    this.#end ??= skipValue(this.#text, this.start);
    return this.#end;
  }

  get members(): Map<string, Node> | undefined {
    if (this.#text.charCodeAt(this.start) !== openBrace) return undefined;
    if (this.#members === undefined) {
      const members = new Map<string, Node>();
      this.#each(closeBrace, (at) => {
        const node = this.#memberAt(at);
        members.set(this.#nameAt(at), node);
        return node;
      });
      this.#members = members;
    }
    return this.#members;
  }

  get items(): Node[] | undefined {
    if (this.#text.charCodeAt(this.start) !== openBracket) return undefined;
    if (this.#items === undefined) {
      const items: Node[] = [];
      this.#each(closeBracket, (at) => {
        const node = new LazyNode(this.#text, this.#hasEscape, at);
        items.push(node);
        return node;
      });
      this.#items = items;
    }
    return this.#items;
  }

  /** The first is looked for by itself: most documents with a fault have one. */
  child(part: string | number): Node | undefined {
    const isFirst = !this.#isAsked;
    this.#isAsked = true;
    if (!isFirst) return this.members?.get(String(part)) ?? this.items?.[Number(part)];
    const code = this.#text.charCodeAt(this.start);
    if (code === openBrace) return this.#member(String(part));
    return code === openBracket ? this.#item(Number(part)) : undefined;
  }

  #member(name: string): Node | undefined {
    let found: Node | undefined;
    this.#each(closeBrace, (at) => {
      const node = this.#memberAt(at);
      if (this.#isNamed(node, name)) found = node;
      return found ? undefined : node;
    });
    return found;
  }

  #item(index: number): Node | undefined {
    let count = 0;
    let found: Node | undefined;
    this.#each(closeBracket, (at) => {
      const node = new LazyNode(this.#text, this.#hasEscape, at);
      if (count === index) found = node;
      count += 1;
      return found ? undefined : node;
    });
    return found;
  }

  #isNamed({ key }: LazyNode, name: string): boolean {
    const { start, end } = key as Span;
    if (this.#hasEscape) return this.#nameAt(start) === name;
    return end - start - 2 === name.length && this.#text.startsWith(name, start + 1);
  }

  #nameAt(at: number): string {
    return nameIn(this.#text.slice(at, skipString(this.#text, at)));
  }

  #memberAt(at: number): LazyNode {
    const key = { start: at, end: skipString(this.#text, at) };
    return new LazyNode(this.#text, this.#hasEscape, skipSpace(this.#text, skipSpace(this.#text, key.end) + 1), key);
  }

  /** @param read reads the member or item at an offset; nothing more is read after one that it gives no value for */
  #each(closer: number, read: (at: number) => LazyNode | undefined): void {
    let at = skipSpace(this.#text, this.start + 1);
    while (this.#text.charCodeAt(at) !== closer) {
      const node = read(at);
      if (node === undefined) return;
      at = skipSpace(this.#text, node.end);
      if (this.#text.charCodeAt(at) === comma) at = skipSpace(this.#text, at + 1);
    }
  }
}

/**
 * Finds where values stand, quickly where only few are asked for.
 *
 * @param text JSON in which no fault of writing is left to be found
 */
export const lazyRoot = (text: string): Node => new LazyNode(text, text.includes('\\'), skipSpace(text, 0));
