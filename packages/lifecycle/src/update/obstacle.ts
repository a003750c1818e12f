import type { Operation } from './operation.ts';

const tokensOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

const isIndex = (token: string): boolean => /^(?:0|[1-9]\d*)$/.test(token);

/** What a token leads to; nothing where it leads nowhere. Only a value's own members count. */
const step = (value: unknown, token: string): { readonly value: unknown } | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) && !isIndex(token)) return undefined;
  return Object.hasOwn(value, token) ? { value: (value as Record<string, unknown>)[token] } : undefined;
};

/** Whether a new value can be put there. */
const takes = (value: unknown, token: string): boolean =>
  Array.isArray(value)
    ? token === '-' || (isIndex(token) && Number(token) <= value.length)
    : typeof value === 'object' && value !== null;

/**
 * Looks where an operation leads. The library that applies it would also follow inherited members, and replace
 * elements of an array that are none.
 *
 * @returns the part of its path, in tokens, that leads to nothing; nothing where all is well
 */
export const obstacleOf = (document: unknown, { op, path }: Pick<Operation, 'op' | 'path'>): string[] | undefined => {
  const tokens = tokensOf(path);
  let value = document;
  for (const [at, token] of tokens.entries()) {
    if (op === 'add' && at === tokens.length - 1 && takes(value, token)) return undefined;
    const next = step(value, token);
    if (!next) return tokens.slice(0, at + 1);
    value = next.value;
  }
  return undefined;
};
