import type { Node } from '../read/node.ts';

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
export const layoutOf = (text: string, root: Node, parent: Node, node: Node): Layout => {
  const at = (node.key ?? node).start;
  const isOnOneLine = !text.slice(parent.start, parent.end).includes('\n');
  if (isOnOneLine) return { write: (value) => JSON.stringify(value) };
  const end = text.slice(0, text.indexOf('\n')).endsWith('\r') ? '\r\n' : '\n';
  const [indent, unit] = [indentAt(text, at), unitOf(text, root)];
  return { write: (value) => JSON.stringify(value, null, unit).replaceAll('\n', `${end}${indent}`) };
};
