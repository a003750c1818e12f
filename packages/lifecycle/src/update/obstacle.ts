import { tokensOf } from '@referral-kit/text';
import type { Operation } from './operation.ts';

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
 * Looks where an operation leads.
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

/**
 * Carries out an operation that nothing is in the way of.
 *
 * @param holder what holds the document, which is changed: the whole document can be replaced too
 */
export const put = (holder: { readonly document: unknown }, { op, path, value }: Operation): void => {
  const tokens = ['document', ...tokensOf(path)];
  const last = tokens.pop() as string;
  const target = tokens.reduce<unknown>((at, token) => (at as Record<string, unknown>)[token], holder);
  if (!Array.isArray(target)) (target as Record<string, unknown>)[last] = value;
  else if (op === 'replace') target[Number(last)] = value;
  else target.splice(last === '-' ? target.length : Number(last), 0, value);
};
