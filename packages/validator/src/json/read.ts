import { deepest } from './codes.ts';
import { look } from './faithful.ts';
import type { JsonFault } from './fault.ts';
import { lazyRoot } from './lazy-node.ts';
import type { Node } from './node.ts';
import { type Scan, scan } from './scan.ts';

/** What a JSON text says, and what is wrong with how it is written. */
export interface ReadText {
  /** In the order of the text. */
  readonly faults: readonly JsonFault[];
  /** What it says, unless it is not JSON at all. */
  readonly content?: {
    readonly value: unknown;
    /** Finds where every value stands. */
    root(): Node;
  };
}

/** Whether so few arrays and objects begin in the text that they cannot be nested too deep. */
const isShallow = (text: string): boolean => {
  let count = 0;
  for (const bracket of '[{') {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      count += 1;
      if (count > deepest) return false;
    }
  }
  return true;
};

/** What a serialiser repeats faithfully although it is a fault: a `__proto__` member, and half a surrogate pair. */
const survives = /__proto__|\\ud[89a-f]/;

/**
 * Whether a JSON text is just what `JSON.stringify` writes for the value that `JSON.parse` made of it.
 * Then no member was lost to another of its name, and no number has changed: nothing is left to look for.
 */
const isCanonical = (text: string, value: unknown): boolean => {
  if (survives.test(text)) return false;
  const indent = /^[[{]\n([ \t]+)/.exec(text)?.[1];
  const canonical = JSON.stringify(value, null, indent);
  return text.startsWith(canonical) && text.slice(canonical.length).trim() === '';
};

/** What `JSON.parse` makes of a text, or `undefined` when it is not JSON. */
const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/**
 * What a text says, by where its values stand. V8 13.6, in Node 24, misreads `"\\n"` as a name once it has read the name `"\\\\"`:
 * it compares escapes as they are written with names that it knows.
 */
const valueIn = ({ start, end, members, items }: Node, text: string): unknown => {
  if (items) return items.map((item) => valueIn(item, text));
  if (members) return Object.fromEntries([...members].map(([name, member]) => [name, valueIn(member, text)]));
  return JSON.parse(text.slice(start, end));
};

/** What a text says in which nothing can be lost; places in it are looked for once they are asked for. */
const faithful = (text: string, value: unknown): ReadText => {
  let root: Node | undefined;
  const find = (): Node => {
    root ??= lazyRoot(text);
    return root;
  };
  return { faults: [], content: { value, root: find } };
};

/** Reads one JSON text strictly. */
export const readText = (text: string): ReadText => {
  const first = look(text);
  // Not every engine parses, or serialises, what is nested deep without running out of stack.
  const isShallowEnough = first === 'faithful' || (first === 'unsure' && isShallow(text));
  const shallow = isShallowEnough ? parse(text) : undefined;
  if (shallow !== undefined && (first === 'faithful' || isCanonical(text, shallow.value))) {
    return faithful(text, shallow.value);
  }
  const { root, hasEscapedName, faults }: Scan = scan(text);
  if (root === undefined) {
    if (faults.length === 0) throw new Error('no fault was found in a text that is not JSON');
    return { faults };
  }
  const parsed = hasEscapedName ? { value: valueIn(root, text) } : (shallow ?? parse(text));
  if (parsed === undefined) throw new Error('JSON.parse refuses a text in which no fault was found');
  return { faults, content: { ...parsed, root: () => root } };
};
