import type { JsonDocument } from '../read/document.ts';
import type { Lines } from '../text/lines.ts';
import type { Placed } from './documents.ts';
import { type Expected, meet } from './expectation.ts';
import type { Judgement } from './judge.ts';
import { pathOf, spanAt } from './locate.ts';
import { withoutReason } from './to-fail.ts';

/** What a fixture is expected to do. */
export interface Expectation {
  /** The issues its sidecar states. */
  readonly expected?: readonly Expected[];
  /** Whether its name or its folder says that it is invalid, though it has no sidecar. */
  readonly lacksReason: boolean;
}

/** Holds what was found about a document to what is expected of it as a fixture. */
export const asExpected = (
  judgement: Judgement,
  { expected }: Expectation,
  name: string,
  { document, record }: Pick<Placed, 'document' | 'record'>,
  lines: () => Lines,
): Judgement => {
  if (expected === undefined) return withoutReason(name, judgement, record);
  return meet(judgement, expected, (pointer) => {
    const { start, end } = placeOf(document, pointer);
    return lines().range(start, end);
  });
};

const placeOf = ({ content }: JsonDocument, pointer: string): { start: number; end: number } =>
  content ? spanAt(content.root(), pathOf(pointer)) : { start: 0, end: 0 };
