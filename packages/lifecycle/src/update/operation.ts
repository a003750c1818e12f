import { issue } from '../issues.ts';
import { show } from '../show.ts';
import { inDocument, type UpdateIssue } from './result.ts';

/** An operation that this service takes. */
export interface Operation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

/** An operation, read; or what is wrong with it. */
export type Read = { readonly operation: Operation } | { readonly issue: UpdateIssue };

/** A name that JavaScript gives a meaning of its own. */
const reserved = /\/(?:__proto__|constructor|prototype)(?:\/|$)/;
const pointer = /^(?:\/(?:[^~/]|~[01])*)*$/;

const faultOf = ({ op, path, value }: Partial<Record<keyof Operation, unknown>>) => {
  if (op !== 'add' && op !== 'replace') {
    const message = `The service takes only add and replace, not ${show(op)}.`;
    return { code: 'lifecycle/operation-not-allowed', member: 'op', message, expected: 'add, replace', received: show(op) } as const;
  }
  if (typeof path !== 'string') {
    return { code: 'lifecycle/bad-patch', member: 'path', message: 'An operation has a path.', received: show(path) } as const;
  }
  if (!pointer.test(path)) {
    const message = `${show(path)} is no JSON Pointer: it begins with a slash, and a tilde in it is written ~0.`;
    return { code: 'lifecycle/bad-pointer', member: 'path', message, received: show(path) } as const;
  }
  if (reserved.test(path)) {
    const message = `${show(path)} leads through a name that JavaScript reserves.`;
    return { code: 'lifecycle/unsafe-path', member: 'path', message, received: show(path) } as const;
  }
  return value === undefined
    ? ({ code: 'lifecycle/bad-patch', member: 'value', message: `The operation ${op} has a value.` } as const)
    : undefined;
};

/** @returns the faulty part of a patch as an issue. */
export const patchIssue = (
  code: UpdateIssue['code'],
  path: UpdateIssue['path'],
  message: string,
  more: Partial<Pick<UpdateIssue, 'expected' | 'received'>> = {},
): UpdateIssue => inDocument(issue<UpdateIssue['code']>({ code, path, message, ...more }), 'patch');

/** Reads an operation of a patch into an object of our own. */
export const readOperation = (value: unknown, index: number): Read => {
  try {
    const given = structuredClone(value) as Partial<Record<keyof Operation, unknown>> | null;
    if (typeof given !== 'object' || given === null) {
      const message = `An operation is an object, not ${show(given)}.`;
      return { issue: patchIssue('lifecycle/bad-patch', [index], message, { received: show(given) }) };
    }
    const fault = faultOf(given);
    if (!fault) return { operation: given as Operation };
    const { code, member, message, ...more } = fault;
    return { issue: patchIssue(code, [index, member], message, more) };
  } catch {
    return { issue: patchIssue('lifecycle/bad-patch', [index], 'The operation cannot be read as JSON.') };
  }
};
