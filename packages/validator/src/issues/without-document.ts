import { pointerOf } from '@referral-kit/text';
import type { AnyIssue } from '@referral-kit/types/issues';

/** What stands in place of something that the document says. */
const gap = '…';

/** The parameters that a document fills; all others are the contract's own. */
const ofDocument: ReadonlySet<string> = new Set([
  'received',
  'previous',
  'compared',
  'determined',
  'missing',
  'other',
  'value',
  'from',
  'to',
  'status',
]);

/** What a value is, where its kind is all that is known of it. */
const kinds: ReadonlySet<unknown> = new Set([
  'null',
  'undefined',
  'array',
  'object',
  'bigint',
  'symbol',
  'function',
  undefined,
]);

/** @returns a parameter without what the document says. */
const left = (params: AnyIssue['params'], name: string): unknown => {
  const value = params[name];
  // Of a long list, those values are named that are like the one in the document.
  if (name === 'values' && Array.isArray(value) && Number(params.count) > value.length) return [];
  return ofDocument.has(name) && !kinds.has(value) ? gap : value;
};

/**
 * @returns the parameters of an issue without what the document says; of what kind a value is stays. Faults that differ
 * only in the values of their documents have the same ones
 */
export const redactParams = (params: AnyIssue['params']): AnyIssue['params'] =>
  Object.fromEntries(Object.keys(params).map((name) => [name, left(params, name)]));

/** The codes whose issues stand at a member that is named by the document, not by the contract. */
const atForeignName: readonly string[] = ['schema/unknown-member', 'normalize/conflict'];

/** @returns the place of an issue without what the document says. */
export const placeWithoutDocument = ({ code, path, pointer }: AnyIssue): Pick<AnyIssue, 'path' | 'pointer'> => {
  if (!atForeignName.includes(code)) return { path, pointer };
  const hidden = [...path.slice(0, -1), gap];
  return { path: hidden, pointer: pointerOf(hidden) };
};
