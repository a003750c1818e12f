import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

/** Where the cursor is in a document, also while that is not complete. */
export interface Position {
  /** The value that the cursor is in; for a name, the object that has it. */
  readonly path: readonly (string | number)[];
  /** Whether a name is written there, or a value. */
  readonly kind: 'name' | 'value';
  /** What is written there already. */
  readonly from: number;
  readonly to: number;
  /** The names that the object has already. */
  readonly siblings: readonly string[];
}

const pairs = new Set(['Property', 'Pair']);
const objects = new Set(['Object', 'BlockMapping', 'FlowMapping']);
const arrays = new Set(['Array', 'BlockSequence', 'FlowSequence']);
const names = new Set(['PropertyName', 'Key']);
const scalars = new Set(['String', 'Number', 'True', 'False', 'Null', 'Literal', 'QuotedLiteral']);

const children = (node: SyntaxNode): SyntaxNode[] => {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
};

const unquoted = (text: string): string => text.trim().replace(/^["']/, '').replace(/["']$/, '');

const textOf = (state: EditorState, node: SyntaxNode): string => unquoted(state.sliceDoc(node.from, node.to));

const nameOf = (state: EditorState, pair: SyntaxNode): string => {
  const name = children(pair).find((child) => names.has(child.name));
  return name ? textOf(state, name) : '';
};

const isItem = (node: SyntaxNode): boolean => !/^[[\],⚠-]$/.test(node.name) && node.name !== 'Comment';

/** The names and numbers that lead from the root to a node. */
const pathTo = (state: EditorState, node: SyntaxNode): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let at: SyntaxNode | null = node; at; at = at.parent) {
    const { parent } = at;
    if (pairs.has(at.name)) path.unshift(nameOf(state, at));
    if (parent && arrays.has(parent.name)) {
      const here = at;
      path.unshift(
        children(parent)
          .filter(isItem)
          .findIndex((child) => child.from === here.from),
      );
    }
  }
  return path;
};

const siblingsOf = (state: EditorState, object: SyntaxNode): string[] =>
  children(object)
    .filter((child) => pairs.has(child.name))
    .map((child) => nameOf(state, child));

const around = (node: SyntaxNode, kinds: ReadonlySet<string>): SyntaxNode | undefined => {
  for (let at: SyntaxNode | null = node; at; at = at.parent) if (kinds.has(at.name)) return at;
  return undefined;
};

/** @returns where a position is in the document; undefined outside any object and value */
export const positionAt = (state: EditorState, at: number): Position | undefined => {
  const node = syntaxTree(state).resolveInner(at, -1);
  const name = around(node, names);
  const object = around(node, objects);
  if (name && object) {
    const path = pathTo(state, object);
    return { path, kind: 'name', from: name.from, to: name.to, siblings: siblingsOf(state, object) };
  }
  const pair = around(node, pairs);
  const isScalar = scalars.has(node.name);
  const isAfterColon = /[:[,]\s*$/.test(state.sliceDoc(Math.max(0, at - 20), at));
  const span = isScalar ? { from: node.from, to: node.to } : { from: at, to: at };
  const array = around(node, arrays);
  const holder = [pair, array, object].filter((one) => one !== undefined).sort((a, b) => b.from - a.from)[0];
  if (holder && holder === object && !(isScalar && pair === object.parent)) {
    return { path: pathTo(state, object), kind: 'name', ...span, siblings: siblingsOf(state, object) };
  }
  if (pair && (isScalar || isAfterColon))
    return { path: pathTo(state, isScalar ? node : pair), kind: 'value', ...span, siblings: [] };
  if (array && holder === array) return { path: [...pathTo(state, array), 0], kind: 'value', ...span, siblings: [] };
  return object && { path: pathTo(state, object), kind: 'name', ...span, siblings: siblingsOf(state, object) };
};
