import { badPointer, operationNotAllowed, unsafePath } from '@referral-kit/messages/en/lifecycle';
import { isPointer } from '@referral-kit/text';
import { show } from '../show.ts';
import { badOperation, patchIssue } from './patch-issue.ts';
import type { UpdateIssue } from './result.ts';

/** An operation that this service takes. */
export interface Operation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

/** What takes the place of an operation. */
export type Given = Readonly<Partial<Record<keyof Operation, unknown>>>;

/** Names that have a special meaning in JavaScript. */
const reserved: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** @returns whether a path may not lead through a name. */
export const isReserved = (name: string): boolean => reserved.includes(name);

const pathFault = (given: unknown, index: number): UpdateIssue | undefined => {
  const path = [index, 'path'];
  const received = show(given);
  if (typeof given !== 'string') return badOperation(path, 'path-not-a-string', received);
  if (!isPointer(given))
    return patchIssue({ code: 'lifecycle/bad-pointer', path, params: { received }, say: badPointer });
  return given.split('/').some(isReserved)
    ? patchIssue({ code: 'lifecycle/unsafe-path', path, params: { part: 'path', received }, say: unsafePath })
    : undefined;
};

/** Whether a value is JSON, without a member that would be taken for a prototype. */
const isSafe = (value: unknown): boolean => !JSON.stringify(value).includes('"__proto__":');

/** @returns what is wrong with an operation by itself. */
export const operationFault = ({ op, path, value }: Given, index: number): UpdateIssue | undefined => {
  if (op !== 'add' && op !== 'replace') {
    return patchIssue({
      code: 'lifecycle/operation-not-allowed',
      path: [index, 'op'],
      params: { received: show(op) },
      say: operationNotAllowed,
      expected: 'add, replace',
    });
  }
  const fault = pathFault(path, index);
  if (fault) return fault;
  const place = [index, 'value'];
  if (value === undefined) return badOperation(place, 'no-value');
  if (isSafe(value)) return undefined;
  return patchIssue({ code: 'lifecycle/unsafe-path', path: place, params: { part: 'value' }, say: unsafePath });
};

/**
 * Copies an operation, so that it is read once and may be kept.
 *
 * @returns nothing for a value that is not an object, or cannot be copied as data
 */
export const copyOperation = (value: unknown): Given | undefined => {
  try {
    const copy: unknown = structuredClone(value);
    JSON.stringify(copy);
    return typeof copy === 'object' && copy !== null ? copy : undefined;
  } catch {
    return undefined;
  }
};
