import type { Step } from '@referral-kit/normalizer/trace';
import { tokensOf } from '@referral-kit/text';
import { type Node, nodeAt, type Span } from '@referral-kit/validator/internal/json';

/** A stretch of a text, and what is to stand there. */
export interface TextEdit extends Span {
  readonly text: string;
}

const insert = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

const replace = ({ start, end }: Span, text: string): TextEdit => ({ start, end, text });

const keyEdits = ({ key }: Node, name: string): TextEdit[] => (key ? [replace(key, JSON.stringify(name))] : []);

const placeOf = ({ at, pointer }: Step): string => at ?? pointer;

const isWhole = ({ edit }: Step): boolean => edit.kind === 'value' || edit.kind === 'replace';

/** Leaves out the steps inside what is replaced as a whole. */
const outermost = (steps: readonly Step[]): Step[] => {
  const whole = new Set(steps.filter(isWhole).map(placeOf));
  const isInside = (pointer: string): boolean => {
    for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (whole.has(pointer.slice(0, end))) return true;
    }
    return pointer !== '' && whole.has('');
  };
  return steps.filter((step) => !isInside(placeOf(step)));
};

/** The edits of one document, whose values stand in a text. */
class Edits {
  readonly #text: string;
  readonly #root: Node;

  constructor(text: string, root: Node) {
    this.#text = text;
    this.#root = root;
  }

  of(step: Step): TextEdit[] {
    const path = tokensOf(placeOf(step));
    const node = this.#at(path);
    const { edit } = step;
    switch (edit.kind) {
      case 'rename':
        return keyEdits(node, edit.to);
      case 'value':
      case 'replace': {
        const value = edit.kind === 'value' ? step.to : edit.value;
        if (typeof value !== 'object') return [replace(node, JSON.stringify(value))];
        const parent = path.length > 0 ? this.#at(path.slice(0, -1)) : node;
        return [replace(node, layoutOf(this.#text, this.#root, parent, node).write(value))];
      }
      case 'wrap':
        return [insert(node.start, '['), insert(node.end, ']')];
      case 'nest': {
        const colon = node.key ? this.#text.slice(node.key.end, node.start) : ': ';
        const start = insert(node.start, `{${JSON.stringify(edit.inner)}${colon}`);
        return [...keyEdits(node, edit.outer), start, insert(node.end, '}')];
      }
      case 'unnest': {
        const inner = this.#at([...path, edit.inner]);
        const before = replace({ start: node.start, end: inner.start }, '');
        return [...keyEdits(node, edit.to), before, replace({ start: inner.end, end: node.end }, '')];
      }
      case 'remove':
        return [];
    }
  }

  /** The members that are dropped, by the object that they are in. */
  dropped(steps: readonly Step[]): TextEdit[] {
    const paths = steps.filter(({ edit }) => edit.kind === 'remove').map((step) => tokensOf(placeOf(step)));
    const byObject = Map.groupBy(paths, (path) => this.#at(path.slice(0, -1)));
    return [...byObject].flatMap(([object, members]) =>
      removals(object, new Set(members.map((path) => String(path.at(-1))))).map((span) => replace(span, '')),
    );
  }

  #at(path: readonly (string | number)[]): Node {
    const node = nodeAt(this.#root, path);
    if (!node) throw new Error('a change is at a place that the text does not have');
    return node;
  }
}

/**
 * @param root where the values of the document stand in the text
 * @returns the edits of the text that do what the steps did to its value, in the order of the text
 */
export const editsOf = (text: string, root: Node, steps: readonly Step[]): TextEdit[] => {
  const outer = outermost(steps);
  const edits = new Edits(text, root);
  return [...outer.flatMap((step) => edits.of(step)), ...edits.dropped(outer)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
};

/** @returns the text with its edits, which are in its order. */
export const edited = (text: string, edits: readonly TextEdit[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of edits) {
    // What is dropped may reach into what is dropped before it.
    parts.push(text.slice(at, Math.max(at, start)), put);
    at = Math.max(at, end);
  }
  return [...parts, text.slice(at)].join('');
};

/**
 * @param dropped the names of members of an object
 * @returns what to take out of the text, so that the commas between the other members are right
 */
const removals = ({ members }: Node, dropped: ReadonlySet<string>): Span[] => {
  const all = [...(members ?? [])];
  const spans: Span[] = [];
  let kept: Node | undefined;
  for (const [index, [name, node]] of all.entries()) {
    if (!dropped.has(name)) {
      kept = node;
      continue;
    }
    const start = (node.key ?? node).start;
    const next = all[index + 1]?.[1];
    if (next) spans.push({ start, end: (next.key ?? next).start });
    else spans.push({ start: kept ? kept.end : start, end: node.end });
  }
  return spans;
};

/** How a value is written at a place of a text. */
interface Layout {
  /** @returns the value as JSON, its lines indented like those around */
  write(value: unknown): string;
}

/** The white space that begins the line of an offset. */
const indentAt = (text: string, at: number): string => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? '';
};

/** What one level of the document is indented by: its first member, or item, against itself. */
const unitOf = (text: string, root: Node): string => {
  const [first] = root.members?.values() ?? root.items ?? [];
  if (!first) return '  ';
  const [outer, inner] = [indentAt(text, root.start), indentAt(text, (first.key ?? first).start)];
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : '  ';
};

/**
 * @param parent what the place is in; what is written on one line stays on it
 * @returns how values are written at the place of a node
 */
const layoutOf = (text: string, root: Node, parent: Node, node: Node): Layout => {
  const at = (node.key ?? node).start;
  const isOnOneLine = !text.slice(parent.start, parent.end).includes('\n');
  if (isOnOneLine) return { write: (value) => JSON.stringify(value) };
  const end = text.slice(0, text.indexOf('\n')).endsWith('\r') ? '\r\n' : '\n';
  const [indent, unit] = [indentAt(text, at), unitOf(text, root)];
  return { write: (value) => JSON.stringify(value, null, unit).replaceAll('\n', `${end}${indent}`) };
};
