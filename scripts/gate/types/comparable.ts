import { type Edit, edited, isNode, nodesIn, parsed, type SyntaxNode } from './syntax.ts';

const bodies = new Set(['TSInterfaceBody', 'TSTypeLiteral', 'ClassBody']);

const nameOf = (member: SyntaxNode): string | undefined => {
  const { key, computed } = member;
  if (computed || !isNode(key)) return undefined;
  return typeof key.name === 'string' ? key.name : String(key.value);
};

const membersOf = ({ body, members }: SyntaxNode): SyntaxNode[] =>
  [body, members].flatMap((list) => (Array.isArray(list) ? list.filter(isNode) : []));

/** What a member has of a function: itself, or that which stands for the body of a method of a class. */
const signatureOf = (member: SyntaxNode): SyntaxNode | undefined => {
  if (member.kind !== 'method') return undefined;
  if (member.type === 'TSMethodSignature') return member;
  return member.type === 'MethodDefinition' && isNode(member.value) ? member.value : undefined;
};

/** Methods are compared loosely, members that are functions are not: `m(a: A): B` becomes `m: (a: A) => B`. */
const asProperty = (member: SyntaxNode, text: string): Edit[] => {
  const signature = signatureOf(member);
  const { key } = member;
  if (!signature || !isNode(key) || !isNode(signature.returnType)) return [];
  const from = isNode(signature.typeParameters) ? signature.typeParameters.start : text.indexOf('(', key.end);
  const result = signature.returnType.start;
  return [
    { start: from, end: from, text: ': ' },
    { start: result, end: result + 1, text: ' =>' },
  ];
};

const isPrivate = (member: SyntaxNode): boolean =>
  member.accessibility === 'private' || (isNode(member.key) && member.key.type === 'PrivateIdentifier');

const ofMember = (member: SyntaxNode, all: readonly SyntaxNode[], added: ReadonlySet<string>, text: string): Edit[] => {
  const name = nameOf(member);
  // Classes with private members are equal to themselves alone.
  if (isPrivate(member) || (name !== undefined && added.has(name)))
    return [{ start: member.start, end: member.end, text: '' }];
  const isOverloaded = name === undefined || all.filter((other) => nameOf(other) === name).length > 1;
  return isOverloaded ? [] : asProperty(member, text);
};

const addedLiteral = (node: SyntaxNode, added: ReadonlySet<string>): Edit[] => {
  const { type, start, end, literal } = node;
  const isAdded = type === 'TSLiteralType' && isNode(literal) && added.has(String(literal.value));
  return isAdded ? [{ start, end, text: 'never' }] : [];
};

/**
 * @param added names that may be added in a minor version, such as codes: they are taken out of unions and out of what
 *   is listed by name
 * @returns declarations as they are compared
 */
export const comparable = (text: string, added: ReadonlySet<string>): string =>
  edited(
    text,
    [...nodesIn(parsed(text))].flatMap((node) => {
      if (!bodies.has(node.type)) return addedLiteral(node, added);
      const members = membersOf(node);
      return members.flatMap((member) => ofMember(member, members, added, text));
    }),
  );
