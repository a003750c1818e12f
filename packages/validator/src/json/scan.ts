import { isLossy, quote } from '@referral-kit/text';
import type { JsonExpected, Path } from '@referral-kit/types/issues';
import { deepest } from './codes.ts';
import { faultOf, type JsonFault, type PendingJsonFault, related } from './fault.ts';
import * as faults from './faults.ts';
import type { Node as AnyNode, Span } from './node.ts';
import { readString } from './string.ts';

/** What looking closely at a text gave. */
export interface Scan {
  /** Where every value stands; absent when the text is not JSON, or nested too deep. */
  readonly root?: Node;
  /** Whether the name of a member has an escape in it. */
  readonly hasEscapedName: boolean;
  /** Every fault up to where reading stopped, in the order of the text. */
  readonly faults: readonly JsonFault[];
}

/** A value whose end is known once it is read. */
type Node = { -readonly [Member in keyof AnyNode]: AnyNode[Member] };

/** An object or array that is being read, and the member or item that was begun last. */
interface Open {
  readonly node: Node;
  readonly closer: '}' | ']';
  part: string | number | undefined;
}

type Attach = (node: Node) => unknown;

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_$.+-])/uy;
const literal = /(?:true|false|null)(?![\p{L}\p{N}_$.+-])/uy;
const space = /[ \t\r\n]*/y;

/** Ends the reading: the fault itself is in the list. */
const stop = Symbol('stop');

/** Reads a JSON text strictly, without recursion, and keeps where everything stands. */
class Scanner {
  readonly faults: JsonFault[] = [];
  hasEscapedName = false;
  readonly #text: string;
  readonly #open: Open[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Node {
    const root = this.#value('value', () => {});
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) this.#next(open);
    this.#space();
    if (this.#at < this.#text.length) this.#fail(faults.trailingText(this.#text, this.#at, root));
    return root;
  }

  /** Reads one more member or item of an object or array, or its end. */
  #next(open: Open): void {
    this.#space();
    if (this.#text[this.#at] === open.closer) {
      this.#at += 1;
      open.node.end = this.#at;
      this.#open.pop();
    } else if (open.node.members === undefined) {
      this.#item(open, open.node.items as Node[]);
    } else {
      this.#member(open, open.node.members);
    }
  }

  #item(open: Open, items: Node[]): void {
    const index = items.length;
    if (index > 0) this.#comma(open, index - 1, items.at(-1));
    open.part = index;
    this.#value(index > 0 ? 'next-item' : 'item', (node) => items.push(node));
  }

  #member(open: Open, members: Map<string, Node>): void {
    const before = open.part;
    if (before !== undefined) this.#comma(open, String(before), members.get(String(before)));
    if (this.#text[this.#at] !== '"') this.#fail(faults.missingName(this.#text, this.#at, members.size === 0));
    const key = this.#string();
    const raw = this.#text.slice(key.start, key.end);
    const name = key.escaped ? (JSON.parse(raw) as string) : raw.slice(1, -1);
    if (key.escaped) this.hasEscapedName = true;
    open.part = name;
    this.#checkName(key, name, members.get(name)?.key);
    this.#space();
    if (this.#text[this.#at] !== ':') this.#expected('colon', quote(name));
    this.#at += 1;
    this.#value('member-value', (node) => members.set(name, node), { key, name });
  }

  #checkName(key: Span, name: string, first: Span | undefined): void {
    if (!name.isWellFormed()) this.#note(faults.loneSurrogateFault(this.#text, key, true));
    if (first !== undefined) this.#note(faults.duplicateKey(key, name, first));
    if (name === '__proto__') this.#note(faults.unsafeKey(key));
  }

  /** Reads a value, or only the opening bracket of an array or object. */
  #value(what: JsonExpected, attach: Attach, of?: { readonly key: Span; readonly name: string }): Node {
    this.#space();
    const start = this.#at;
    const character = this.#text[start] ?? '';
    const place = { start, end: start, ...(of && { key: of.key }) };
    if (character === '{') return this.#enter({ ...place, members: new Map() }, '}', attach);
    if (character === '[') return this.#enter({ ...place, items: [] }, ']', attach);
    const node: Node = place;
    if (character === '"') this.#characters(node);
    else if (/[-\d]/.test(character)) this.#number();
    else if (!this.#take(literal)) this.#expected(what, of && quote(of.name));
    node.end = this.#at;
    attach(node);
    return node;
  }

  #enter(node: Node, closer: Open['closer'], attach: Attach): Node {
    if (this.#open.length === deepest) this.#fail(faults.tooDeep(this.#at));
    attach(node);
    this.#at += 1;
    this.#open.push({ node, closer, part: undefined });
    return node;
  }

  #characters({ start }: Node): void {
    const { end, escaped } = this.#string();
    const literal = this.#text.slice(start, end);
    const value = escaped ? (JSON.parse(literal) as string) : literal;
    if (!value.isWellFormed()) this.#note(faults.loneSurrogateFault(this.#text, { start, end }, false));
  }

  #number(): void {
    const start = this.#at;
    if (!this.#take(number)) this.#fail(faults.badNumber(this.#text, start));
    const raw = this.#text.slice(start, this.#at);
    if (isLossy(raw)) this.#note(faults.lossyNumber({ start, end: this.#at }, raw));
  }

  #string(): Span & { readonly escaped: boolean } {
    const start = this.#at;
    const read = readString(this.#text, start);
    if ('at' in read) {
      const { at, length, params, help } = read;
      const begin = related('string-start', { start, end: start + 1 });
      this.#fail(faultOf('json/syntax', params, { start: at, end: at + length }, { help, related: begin }));
    }
    this.#at = read.end;
    return { start, ...read };
  }

  /** Reads the comma that has to follow a member or an item that is not the last. */
  #comma(open: Open, part: string | number, node: Span | undefined): void {
    const comma = this.#at;
    if (this.#text[comma] === undefined) {
      if (typeof part === 'number') this.#expected('comma-in-array', String(part));
      this.#expected('comma-in-object', quote(part));
    }
    if (this.#text[comma] !== ',') this.#fail(faults.missingComma(this.#text, comma, part, node));
    this.#at += 1;
    this.#space();
    open.part = undefined;
    if (this.#text[this.#at] === open.closer) this.#fail(faults.trailingComma(this.#text, this.#at, comma));
  }

  #expected(what: JsonExpected, part?: string): never {
    const { start } = this.#open.at(-1)?.node ?? {};
    const isOpen = this.#at >= this.#text.length && start !== undefined;
    const more = isOpen && {
      related: related('open-bracket', { start, end: start + 1 }),
      help: 'the text ends too early: check that the file is complete',
    };
    return this.#fail(faults.expected(this.#text, this.#at, what, { ...more, ...(part !== undefined && { part }) }));
  }

  #note({ related: place, ...fault }: PendingJsonFault): void {
    const path: Path = this.#open.flatMap(({ part }) => (part === undefined ? [] : [part]));
    this.faults.push({ ...fault, path, ...(place && { related: { ...place, path } }) });
  }

  #fail(fault: PendingJsonFault): never {
    this.#note(fault);
    throw stop;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #space(): void {
    this.#take(space);
  }
}

/** Looks closely at a JSON text: every fault in how it is written, and where every value stands. */
export const scan = (text: string): Scan => {
  const scanner = new Scanner(text);
  try {
    const root = scanner.document();
    return { root, hasEscapedName: scanner.hasEscapedName, faults: scanner.faults };
  } catch (error) {
    if (error !== stop) throw error;
    return { hasEscapedName: scanner.hasEscapedName, faults: scanner.faults };
  }
};
