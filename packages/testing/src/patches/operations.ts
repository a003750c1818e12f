import { pointerOf } from '@referral-kit/text';
import type { Path } from '../faults/path.ts';
import { copyOf, isPart, type Part } from '../overrides/fits.ts';
import type { MemberShape, Shape } from '../shape/shape.ts';
import { variantOf } from '../shape/variant.ts';
import type { PatchOperation } from './operation.ts';

/** What a patch is made from. */
interface Change {
  /** The members to change; an object in part stands for the members that it has. */
  readonly changes: Part;
  /** A valid document with these members. */
  readonly after: Part;
  /** The document to be patched, where it is known. */
  readonly before: Part | undefined;
}

const memberOf = (shape: Shape, name: string, after: Part): MemberShape | undefined => {
  const object = shape.kind === 'union' ? variantOf(shape, after) : shape;
  return object.kind === 'object' ? object.members.get(name) : undefined;
};

/**
 * @param shape what the document looks like
 * @param path where it is in the whole
 * @returns one operation for each member, `replace` where it is known to be there
 * @throws {RangeError} for a member that would have to be removed
 */
export const operationsFor = (shape: Shape, { changes, after, before }: Change, path: Path = []): PatchOperation[] =>
  Object.entries(changes).flatMap(([name, value]): PatchOperation[] => {
    const at = [...path, name];
    if (value === undefined) {
      throw new RangeError(`${pointerOf(at)} is undefined, but the service takes no operation that removes a member.`);
    }
    const member = memberOf(shape, name, after);
    const isThere = before ? Object.hasOwn(before, name) : member?.required === true;
    const made = after[name] as Part;
    if (isThere && member && isPart(member.shape, value)) {
      const inner = { changes: value, after: made, before: before?.[name] as Part | undefined };
      return operationsFor(member.shape, inner, at);
    }
    return [{ op: isThere ? 'replace' : 'add', path: pointerOf(at), value: copyOf(made) }];
  });
