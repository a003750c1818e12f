import type { Path } from '../text/pointer.ts';
import { quoted, shortened } from '../text/printable.ts';
import { deepest } from './codes.ts';
import type { Fault, Span } from './fault.ts';
import { found, helpFor, tokenEnd } from './found.ts';
import { isLossy } from './lossy-number.ts';
import type { Node } from './node.ts';
import { loneSurrogate, readString } from './string.ts';

/** What looking closely at a text gave. */
export interface Scan {
  /** Where every value stands; absent when the text is not JSON, or nested too deep. */
  readonly root?: Node;
  /** Every fault up to where reading stopped, in the order of the text. */
  readonly faults: readonly Fault[];
}

/** An object or array that is being read, and the member or item that was begun last. */
interface Open {
  readonly node: Node;
  readonly closer: '}' | ']';
  part: string | number | undefined;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_$.+-])/uy;
const literal = /(?:true|false|null)(?![\p{L}\p{N}_$.+-])/uy;
const space = /[ \t\r\n]*/y;

/** Ends the reading: the fault itself is in the list. */
const stop = Symbol('stop');

/** Reads a JSON text strictly, without recursion, and keeps where everything stands. */
class Scanner {
  readonly #text: string;
  readonly #open: Open[] = [];
  readonly faults: Fault[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Node {
    const root = this.#value('a JSON value');
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) this.#next(open);
    this.#space();
    if (this.#at < this.#text.length) this.#trailing(root);
    return root;
  }

  #trailing(root: Node): never {
    const help = /[[{"]/.test(this.#text[this.#at] as string)
      ? 'put one document in a file, or one on each line of an .ndjson file'
      : undefined;
    return this.#expected('the end of the text after the document', {
      help,
      related: { ...root, path: [], message: 'the document' },
    });
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
    if (index > 0) this.#comma(open, `item ${index - 1}`);
    open.part = index;
    this.#value(index > 0 ? "a value after ','" : "a value or ']'", (node) => items.push(node));
  }

  #member(open: Open, members: Map<string, Node>): void {
    if (open.part !== undefined) this.#comma(open, `the value of ${quoted(String(open.part))}`);
    this.#space();
    if (this.#text[this.#at] !== '"') {
      const bare = /^[\p{L}_$]/u.test(this.#text.slice(this.#at, this.#at + 2))
        ? 'put the name in double quotes'
        : undefined;
      this.#expected(members.size > 0 ? "a member name after ','" : "a member name or '}'", { help: bare });
    }
    const key = { start: this.#at, end: this.#at };
    const name = this.#name(key, open, members);
    this.#space();
    if (this.#text[this.#at] !== ':') this.#expected(`':' after the member name ${quoted(name)}`, {});
    this.#at += 1;
    this.#value(`a value for ${quoted(name)}`, (node) => members.set(name, node), key);
  }

  /** Reads a member's name, and notes what is wrong with it. */
  #name(key: { start: number; end: number }, open: Open, members: Map<string, Node>): string {
    const { escaped } = this.#string();
    key.end = this.#at;
    const raw = this.#text.slice(key.start, key.end);
    const name = escaped ? (JSON.parse(raw) as string) : raw.slice(1, -1);
    open.part = name;
    if (escaped && !name.isWellFormed()) this.#halfCharacter(key, true);
    const first = members.get(name);
    if (first !== undefined) {
      const message = `the object has a second member named ${quoted(name)}, and readers disagree on which of the two counts`;
      const related = { ...(first.key as Span), path: this.#path(), message: 'the first one' };
      this.#note({ code: 'json/duplicate-key', ...key, message, help: 'keep one of the two', related, inKey: true });
    }
    if (name === '__proto__') {
      const message = 'a member named "__proto__" changes the prototype of objects in careless programs';
      this.#note({ code: 'json/unsafe-key', ...key, message, help: 'remove the member', inKey: true });
    }
    return name;
  }

  /** Reads a value, or only the opening bracket of an array or object. */
  #value(expected: string, attach: (node: Node) => unknown = () => {}, key?: Span): Node {
    this.#space();
    const start = this.#at;
    const character = this.#text[start];
    const place = { start, end: start, ...(key && { key }) };
    let node: Node = place;
    if (character === '{') node = { ...place, members: new Map() };
    else if (character === '[') node = { ...place, items: [] };
    else if (!this.#scalar(character, attach, node)) this.#expected(expected, {});
    if (node === place) return node;
    attach(node);
    this.#enter(node);
    return node;
  }

  #enter(node: Node): void {
    if (this.#open.length === deepest) {
      const message = `arrays and objects are nested deeper than ${deepest} levels`;
      this.#fail({ code: 'json/too-deep', start: this.#at, end: this.#at + 1, message });
    }
    this.#at += 1;
    this.#open.push({ node, closer: node.members ? '}' : ']', part: undefined });
  }

  /** @returns whether a string, number or word that JSON knows stands here. */
  #scalar(character: string | undefined, attach: (node: Node) => unknown, node: Node): boolean {
    if (character === '"') {
      attach(node);
      const { escaped } = this.#string();
      if (escaped && !(JSON.parse(this.#text.slice(node.start, this.#at)) as string).isWellFormed()) {
        this.#halfCharacter({ start: node.start, end: this.#at }, false);
      }
    } else if (character !== undefined && /[-\d]/.test(character)) {
      attach(node);
      this.#number();
    } else {
      if (!this.#take(literal)) return false;
      attach(node);
    }
    node.end = this.#at;
    return true;
  }

  #number(): void {
    const start = this.#at;
    if (!this.#take(number)) {
      const end = tokenEnd(this.#text, start);
      const message = `'${shortened(this.#text.slice(start, end))}' is not a number as JSON writes them`;
      const help =
        helpFor(this.#text, start) ??
        'a number has digits, without a leading zero, then a fraction and an exponent if need be, as in -12.5e3';
      this.#fail({ code: 'json/syntax', start, end, message, help });
    }
    const raw = this.#text.slice(start, this.#at);
    if (!isLossy(raw)) return;
    const message = `a double cannot hold the number ${shortened(raw)}; most readers would make it ${Number(raw)}`;
    this.#note({ code: 'json/lossy-number', start, end: this.#at, message });
  }

  #string(): { readonly escaped: boolean } {
    const start = this.#at;
    const read = readString(this.#text, start);
    if ('end' in read) {
      this.#at = read.end;
      return read;
    }
    const { at, length, message, help } = read;
    const related = { start, end: start + 1, path: this.#path(), message: 'the string begins here' };
    return this.#fail({ code: 'json/syntax', start: at, end: at + length, message, ...(help && { help }), related });
  }

  #halfCharacter(string: Span, inKey: boolean): void {
    const literal = this.#text.slice(string.start, string.end);
    const start = string.start + (loneSurrogate(literal) as number);
    const message = `${this.#text.slice(start, start + 6)} is half of a surrogate pair, which is no character`;
    const help = 'write both halves of the pair, or the character itself';
    this.#note({ code: 'json/lone-surrogate', start, end: start + 6, message, help, inKey });
  }

  /** Reads the comma that has to follow a member or an item that is not the last. */
  #comma(open: Open, after: string): void {
    const comma = this.#at;
    if (this.#text[comma] !== ',') {
      const value = open.node.items?.at(-1) ?? open.node.members?.get(String(open.part));
      const isMore = /["[{\-\p{L}\p{N}]/u.test(this.#text[comma] ?? '');
      const related = value && {
        start: value.end,
        end: value.end,
        path: this.#path(),
        message: "a ',' is missing here",
      };
      this.#expected(
        `',' or '${open.closer}' after ${after}`,
        isMore ? { help: `put a comma after ${after}`, related } : {},
      );
    }
    this.#at += 1;
    this.#space();
    open.part = undefined;
    if (this.#text[this.#at] !== open.closer) return;
    const what = open.closer === '}' ? 'a member name' : 'a value';
    const related = { start: comma, end: comma + 1, path: this.#path(), message: 'nothing follows this comma' };
    this.#expected(`${what} after ','`, { help: 'remove the comma', related });
  }

  #expected(
    what: string,
    { help, related }: { help?: string | undefined; related?: Fault['related'] | undefined },
  ): never {
    const start = this.#at;
    const end = tokenEnd(this.#text, start);
    const inner = this.#open.at(-1);
    const opened =
      inner && start >= this.#text.length
        ? { start: inner.node.start, end: inner.node.start + 1, path: this.#path(), message: 'still open' }
        : undefined;
    const mend = helpFor(this.#text, start) ?? help;
    const place = related ?? opened;
    const message = `expected ${what}, found ${found(this.#text, start)}`;
    return this.#fail({
      code: 'json/syntax',
      start,
      end,
      message,
      ...(mend && { help: mend }),
      ...(place && { related: place }),
    });
  }

  #path(): Path {
    return this.#open.flatMap(({ part }) => (part === undefined ? [] : [part]));
  }

  #note(fault: Omit<Fault, 'path'>): void {
    this.faults.push({ ...fault, path: this.#path() });
  }

  #fail(fault: Omit<Fault, 'path'>): never {
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
    return { root, faults: scanner.faults };
  } catch (error) {
    if (error !== stop) throw error;
    return { faults: scanner.faults };
  }
};
