import { parseAst } from 'rolldown/parseAst';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** What a reader of the package sees: declarations, and the members of types and of literal objects. */
const needsDoc = (node: Node): boolean =>
  (node.type === 'ExportNamedDeclaration' && isNode(node.declaration)) ||
  ['TSPropertySignature', 'TSIndexSignature'].includes(node.type);

const descendants = (node: Node): Node[] => [node, ...children(node).flatMap(descendants)];

/** A doc comment that says something, right before what it is about. */
const docBefore = /\/\*\*(?:(?!\*\/)[\s\S])*\w(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/** @returns the first lines of all exported declarations and members of `code`, and those without a doc comment. */
export const documented = (code: string): { readonly all: string[]; readonly bare: string[] } => {
  const nodes = descendants(parseAst(code, { lang: 'ts' }) as unknown as Node).filter(needsDoc);
  const firstLine = ({ start }: Node): string => code.slice(start).split('\n')[0] as string;
  return {
    all: nodes.map(firstLine),
    bare: nodes.filter(({ start }) => !docBefore.test(code.slice(0, start))).map(firstLine),
  };
};
