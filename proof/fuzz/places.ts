import { isDeepStrictEqual } from 'node:util';
import { type Node, nodeAt, type Span } from '@referral-kit/validator/internal/json';

/** @returns what is wrong with where faults are; nothing where each is in the text */
export const misplacedFault = (faults: readonly Span[], text: string): string | undefined => {
  const odd = faults.find(({ start, end }) => !(start >= 0 && start <= end && end <= text.length));
  return odd && `a fault is at ${odd.start} to ${odd.end} of ${text.length} characters`;
};

/** @returns where a value of a JSON text is said to be, and is not; nothing where the text of each is that value */
export const misplacedValue = (node: Node, value: unknown, text: string): string | undefined => {
  const own = text.slice(node.start, node.end);
  if (typeof value !== 'object' || value === null)
    return isDeepStrictEqual(JSON.parse(own), value) ? undefined : `${own} is said to be ${JSON.stringify(value)}`;
  for (const [name, member] of Object.entries(value)) {
    const child = nodeAt(node, [Array.isArray(value) ? Number(name) : name]);
    const wrong = child ? misplacedValue(child, member, text) : `${JSON.stringify(name)} is nowhere`;
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};
