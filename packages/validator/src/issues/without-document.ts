import { expected, pointerOf } from '@referral-kit/text';
import type { AnyIssue, Path } from '@referral-kit/types/issues';

/** What takes the place of something that the document says. */
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
  'part',
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

/** @returns what {@link redactParams} does, of what surely are parameters */
export const redactedParams = (params: AnyIssue['params']): AnyIssue['params'] =>
  Object.fromEntries(Object.keys(params).map((name) => [name, left(params, name)]));

/**
 * @returns the parameters of an issue without what the document says; of what kind a value is stays. Faults that differ
 * only in the values of their documents have the same ones
 * @throws {TypeError} for anything but parameters
 */
export const redactParams = (params: AnyIssue['params']): AnyIssue['params'] =>
  expected('the parameters of an issue', () => redactedParams(params));

/** The codes whose issues stand at a member that is named by the document, not by the contract. */
const atForeignName: readonly string[] = ['schema/unknown-member', 'normalize/conflict'];

/** Whether the document may have named every member on the way to an issue: its contract is not known. */
const isForeign = (code: string): boolean => code.startsWith('json/');

const hiddenPath = ({ code, path }: Pick<AnyIssue, 'code' | 'path'>): Path => {
  if (isForeign(code)) return path.map((part) => (typeof part === 'string' ? gap : part));
  return atForeignName.includes(code) ? [...path.slice(0, -1), gap] : path;
};

/** @returns the place of an issue without what the document says. */
export const placeWithoutDocument = ({ code, path, pointer }: AnyIssue): Pick<AnyIssue, 'path' | 'pointer'> => {
  const hidden = hiddenPath({ code, path });
  return { path: hidden, pointer: hidden === path ? pointer : pointerOf(hidden) };
};

/** @returns what was expected without what the document says, or said before. */
export const expectedWithoutDocument = (expected: string, { previous, compared }: AnyIssue['params']): string =>
  [previous, compared]
    .filter((value) => typeof value === 'string' && !kinds.has(value) && value !== '')
    .reduce<string>((text, value) => text.replaceAll(value as string, () => gap), expected);

/** @returns where another place that an issue depends on is, without what the document says. */
export const relatedWithoutDocument = ({ code }: AnyIssue, pointer: string): string =>
  isForeign(code) ? pointer.replace(/[^/]+/g, (token) => (/^(?:0|[1-9]\d*)$/.test(token) ? token : gap)) : pointer;
