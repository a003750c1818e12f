import { parseAst } from 'rolldown/parseAst';

/** A node of a syntax tree, as far as it is looked at. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

/** A replacement of a part of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** @returns all nodes of some declarations, each before those in it */
export function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  for (const inner of Object.values(value)) if (typeof inner === 'object') yield* nodesIn(inner);
}

/** @returns the syntax tree of declarations */
export const parsed = (text: string): SyntaxNode => parseAst(text, { lang: 'dts' }) as unknown as SyntaxNode;

/** @returns a text with its edits made; those inside another one are left out */
export const edited = (text: string, edits: readonly Edit[]): string => {
  const sorted = edits.toSorted((left, right) => left.start - right.start || right.end - left.end);
  let [result, at] = ['', 0];
  for (const edit of sorted) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
};

const isText = ({ type, value }: SyntaxNode): boolean =>
  type === 'TemplateElement' || (type === 'Literal' && typeof value === 'string');

/** @returns declarations without their comments, which are no part of a type */
export const withoutComments = (text: string): string => {
  const texts = [...nodesIn(parsed(text))].filter(isText);
  const comments = [...text.matchAll(/[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*)\n?/g)].filter(({ index, 0: comment }) => {
    const start = index + comment.search(/\S/);
    return !texts.some((literal) => literal.start <= start && start < literal.end);
  });
  return edited(
    text,
    comments.map(({ index, 0: comment }) => ({ start: index, end: index + comment.length, text: '' })),
  );
};

const sourceOf = ({ source, argument }: SyntaxNode): unknown => {
  const literal = isNode(source) ? source : isNode(argument) && isNode(argument.literal) ? argument.literal : argument;
  return isNode(literal) ? literal.value : undefined;
};

const importing = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration', 'TSImportType']);

/** @returns what declarations import, as they call it */
export const specifiersIn = (text: string): string[] =>
  [...nodesIn(parsed(text))]
    .filter(({ type }) => importing.has(type))
    .map(sourceOf)
    .filter((source) => typeof source === 'string');
