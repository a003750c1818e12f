import { Lines } from '../text/lines.ts';
import type { Contract } from './contract.ts';
import type { Placed } from './documents.ts';
import { type Expected, meet } from './expectation.ts';
import { type Judgement, judge } from './judge.ts';
import { pathOf, spanAt } from './locate.ts';
import { withoutReason } from './to-fail.ts';

/** What a fixture is expected to do. */
export interface Expectation {
  /** The issues its sidecar states. */
  readonly expected?: readonly Expected[];
  /** Whether its name or its folder says that it is invalid, though it has no sidecar. */
  readonly lacksReason: boolean;
}

/** Holds one document to its contract, and to what is expected of it as a fixture. */
export const checkDocument = (
  { document, firstLine, record }: Placed,
  name: string,
  contract: Contract,
  expectation: Expectation,
): Judgement => {
  let known: Lines | undefined;
  const lines = (): Lines => {
    known ??= new Lines(document.text, firstLine);
    return known;
  };
  const judgement = judge(document, contract.validator, lines);
  const { expected, lacksReason } = expectation;
  if (expected !== undefined) {
    return meet(judgement, expected, (pointer) => {
      const span = document.content ? spanAt(document.content.root(), pathOf(pointer)) : { start: 0, end: 0 };
      return lines().range(span.start, span.end);
    });
  }
  return lacksReason ? withoutReason(name, judgement, record) : judgement;
};
