import { isMembers } from '../walk/plain.ts';

const isIndex = (token: string): boolean => /^(?:0|[1-9]\d*)$/.test(token);

/** @returns an own member or an item of a value, if it is there */
export const ownPart = (value: unknown, token: string): { readonly value: unknown } | undefined => {
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && !isIndex(token))) return undefined;
  return Object.hasOwn(value, token) ? { value: (value as Record<string, unknown>)[token] } : undefined;
};

/** Puts an item into an array. */
const withItem = (items: readonly unknown[], op: unknown, token: string, value: unknown): unknown[] | undefined => {
  const at = token === '-' ? items.length : isIndex(token) ? Number(token) : Number.NaN;
  const isThere = at < items.length;
  if (op === 'replace') return isThere ? items.with(at, value) : undefined;
  return isThere || at === items.length ? items.toSpliced(at, 0, value) : undefined;
};

/** @returns a copy of a value with another one at a path in it; nothing where the path leads nowhere */
export const withValue = (target: unknown, op: unknown, tokens: readonly string[], value: unknown): unknown => {
  const [token, ...rest] = tokens;
  if (token === undefined) return value;
  const part = ownPart(target, token);
  if (rest.length === 0 && Array.isArray(target)) return withItem(target, op, token, value);
  if (rest.length > 0 ? part === undefined : !isMembers(target) || (op === 'replace' && !part)) return undefined;
  const after = rest.length > 0 ? withValue(part?.value, op, rest, value) : value;
  if (after === undefined) return undefined;
  return Array.isArray(target) ? target.with(Number(token), after) : { ...(target as object), [token]: after };
};
