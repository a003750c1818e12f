import { show } from '../show.ts';
import { patchIssue } from './patch-issue.ts';
import type { UpdateIssue } from './result.ts';

/** An operation that this service takes. */
export interface Operation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

/** What stands in place of an operation. */
export type Given = Readonly<Partial<Record<keyof Operation, unknown>>>;

const pointer = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** Names that JavaScript gives a meaning of its own. */
const reserved: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** @returns whether a path may not lead through a name. */
export const isReserved = (name: string): boolean => reserved.includes(name);

const pathFault = (path: unknown): readonly [UpdateIssue['code'], string] | undefined => {
  if (typeof path !== 'string') return ['lifecycle/bad-patch', `The path is text, not ${show(path)}.`];
  if (!pointer.test(path)) {
    return [
      'lifecycle/bad-pointer',
      `${show(path)} is no JSON Pointer: each part begins with a slash, and a tilde in it is written ~0.`,
    ];
  }
  return path.split('/').some(isReserved)
    ? ['lifecycle/unsafe-path', `${show(path)} leads through a name that JavaScript reserves.`]
    : undefined;
};

/** Whether a value is JSON, without a member that would be taken for a prototype. */
const isSafe = (value: unknown): boolean => !JSON.stringify(value).includes('"__proto__":');

/** @returns what is wrong with an operation by itself. */
export const operationFault = ({ op, path, value }: Given, index: number): UpdateIssue | undefined => {
  if (op !== 'add' && op !== 'replace') {
    const message = `The service takes only add and replace, not ${show(op)}.`;
    return patchIssue('lifecycle/operation-not-allowed', [index, 'op'], message, show(op), 'add, replace');
  }
  const fault = pathFault(path);
  if (fault) return patchIssue(fault[0], [index, 'path'], fault[1], show(path));
  if (value === undefined)
    return patchIssue('lifecycle/bad-patch', [index, 'value'], `The operation ${op} has no value.`);
  return isSafe(value)
    ? undefined
    : patchIssue(
        'lifecycle/unsafe-path',
        [index, 'value'],
        'The value has a member __proto__, which JavaScript reserves.',
      );
};

/**
 * Copies an operation, so that it is read once and may be kept.
 *
 * @returns nothing for what is no object, or cannot be copied as data
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
