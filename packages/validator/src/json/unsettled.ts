import { pointerOf } from '@referral-kit/text';
import type { AnyIssue } from '@referral-kit/types/issues';
import type { FaultOf } from './fault.ts';

type Faults = ReadonlyMap<string, FaultOf<string>>;

/** Whether a pointer, or one above it, is among others. */
const isAtOrBelow = (pointer: string, others: Faults): boolean => {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (others.has(pointer.slice(0, end))) return true;
  }
  return false;
};

/** An issue, as far as it tells where it is. */
type Placed = Pick<AnyIssue, 'code' | 'pointer'> & {
  readonly related?: readonly { readonly pointer: string }[] | undefined;
};

/**
 * Leaves out the issues that say something about a value that a fault in the writing leaves unsettled: readers disagree
 * on what the value, or the name, is. That a name is unknown stays true whichever of two members of that name counts.
 *
 * @param issues of the value
 * @param faults of the text that the value was made of
 */
export const settled = <Found extends Placed>(
  issues: readonly Found[],
  faults: readonly FaultOf<string>[],
): readonly Found[] => {
  if (faults.length === 0) return issues;
  const unsettled: Faults = new Map(faults.map((fault) => [pointerOf(fault.path), fault]));
  return issues.filter((issue) => {
    const own = unsettled.get(issue.pointer);
    if (issue.code === 'schema/unknown-member' && own !== undefined)
      return own.inKey !== true || own.code === 'json/duplicate-key';
    const pointers = [issue.pointer, ...(issue.related ?? []).map(({ pointer }) => pointer)];
    return !pointers.some((pointer) => isAtOrBelow(pointer, unsettled));
  });
};
