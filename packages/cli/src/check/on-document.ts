import { atStart, Lines } from '../text/lines.ts';
import type { Contract } from './contract.ts';
import type { Placed } from './documents.ts';
import { type Expected, meet } from './expectation.ts';
import { type Judgement, judge } from './judge.ts';
import { pathOf, spanAt } from './locate.ts';
import type { Finding } from './verdict.ts';

/** What a fixture is expected to do. */
export interface Expectation {
  /** The issues its sidecar states. */
  readonly expected?: readonly Expected[];
  /** Whether its folder says that it is invalid. */
  readonly toFail: boolean;
}

const noExpectation: Finding = {
  ...atStart,
  code: 'fixture/no-expectation',
  severity: 'error',
  pointer: '',
  message: 'the document is valid, but its folder is for invalid ones',
  help: 'state the expected issues in a file of the same name that ends in .expected.json, or move the document',
};

/** Holds one document to its contract, and to what is expected of it as a fixture. */
export const checkDocument = (
  { document, firstLine }: Placed,
  contract: Contract,
  expectation: Expectation,
): Judgement => {
  let known: Lines | undefined;
  const lines = (): Lines => {
    known ??= new Lines(document.text, firstLine);
    return known;
  };
  const judgement = judge(document, contract.validator, lines);
  const { expected, toFail } = expectation;
  if (expected !== undefined) {
    return meet(judgement, expected, (pointer) => {
      const span = document.content ? spanAt(document.content.root(), pathOf(pointer)) : { start: 0, end: 0 };
      return lines().range(span.start, span.end);
    });
  }
  return judgement.outcome === 'valid' && toFail ? { outcome: 'invalid', issues: [noExpectation] } : judgement;
};
