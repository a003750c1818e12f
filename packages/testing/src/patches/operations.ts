import { pointerOf } from '@referral-kit/text';
import type { Path } from '../faults/path.ts';
import { copyOf, isPart, type Part, setMember } from '../overrides/fits.ts';
import type { Shape } from '../shape/shape.ts';
import { copyMembers } from '../values/members.ts';
import { membersOf } from './members.ts';
import type { PatchOperation } from './operation.ts';

/** What a patch is made from. */
export interface Change {
  /** The members to change; an object in part stands for the members that it has. */
  readonly changes: Part;
  /** The document to be patched, where it is known. */
  readonly before: Part | undefined;
  /** @returns a valid document with the members that change, to complete an object that is new by */
  readonly after: () => Part;
}

/** One operation, and where it leads. */
export interface Placed {
  readonly at: Path;
  readonly op: PatchOperation['op'];
  readonly value: unknown;
}

/**
 * @param shape what the document looks like
 * @param path where it is in the whole
 * @returns one operation for each member, `replace` where it is known to be there
 * @throws {RangeError} for a member that would have to be removed
 */
export const operationsFor = (shape: Shape, { changes, before, after }: Change, path: Path = []): Placed[] =>
  Object.entries(changes).flatMap(([name, value]): Placed[] => {
    const at = [...path, name];
    if (value === undefined) {
      throw new RangeError(`${pointerOf(at)} is undefined, but the service takes no operation that removes a member.`);
    }
    const member = membersOf(shape).get(name);
    const isObject = member !== undefined && isPart(member.shape, value);
    const was = before?.[name];
    const isThere = before ? Object.hasOwn(before, name) : member?.required === true;
    if (isObject && isThere && (before === undefined || isPart(member.shape, was))) {
      const inner = { changes: value, before: was as Part | undefined, after: () => after()[name] as Part };
      return operationsFor(member.shape, inner, at);
    }
    return [{ at, op: isThere ? 'replace' : 'add', value: isObject ? after()[name] : copyOf(value) }];
  });

/** @returns the document that the operations make of another. */
export const applied = (before: Part, operations: readonly Placed[]): Part => {
  const made = copyMembers(before);
  for (const { at, value } of operations) {
    let object = made;
    for (const name of at.slice(0, -1)) {
      const inner = copyMembers(object[name] as Part);
      setMember(object, String(name), inner);
      object = inner;
    }
    setMember(object, String(at.at(-1)), value);
  }
  return made;
};
