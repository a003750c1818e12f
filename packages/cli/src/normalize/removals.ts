import type { Span } from '../read/fault.ts';
import type { Node } from '../read/node.ts';

/**
 * @param dropped the names of members of an object
 * @returns what to take out of the text, so that the commas between the other members are right
 */
export const removals = ({ members }: Node, dropped: ReadonlySet<string>): Span[] => {
  const all = [...(members ?? [])];
  const spans: Span[] = [];
  let kept: Node | undefined;
  for (const [index, [name, node]] of all.entries()) {
    if (!dropped.has(name)) {
      kept = node;
      continue;
    }
    const start = (node.key ?? node).start;
    const next = all[index + 1]?.[1];
    if (next) spans.push({ start, end: (next.key ?? next).start });
    else spans.push({ start: kept ? kept.end : start, end: node.end });
  }
  return spans;
};
