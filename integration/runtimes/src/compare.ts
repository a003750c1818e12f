import { createHash } from 'node:crypto';
import type { Fixture } from '../../../scripts/fixtures/fixture.ts';
import type { Conformance, Verdict } from '../suite/verdict.ts';

interface Expected {
  readonly code: string;
  readonly pointer: string;
}

/** @returns a short name of all that a runtime answered, but for what it lets code do. */
export const hashOf = ({ types, verdicts, readings }: Conformance): string =>
  createHash('sha256').update(JSON.stringify({ types, verdicts, readings })).digest('hex').slice(0, 16);

const fault = ({ path, valid, expected }: Fixture, verdict: Verdict | undefined): string[] => {
  if (verdict?.path !== path) return [`${path}: no verdict`];
  const wrong = Object.entries(verdict.accepted).filter(([, accepted]) => accepted !== valid);
  if (wrong.length > 0) {
    return [`${path}: ${valid ? 'refused' : 'accepted'} by ${wrong.map(([way]) => way).join(', ')}`];
  }
  const wanted = ((expected ?? []) as Expected[]).map(({ code, pointer }) => `${code} ${pointer}`).sort();
  const got = [...verdict.issues].sort();
  return JSON.stringify(wanted) === JSON.stringify(got)
    ? []
    : [`${path}: reported ${got.join(', ') || 'nothing'}; its sidecar says ${wanted.join(', ') || 'nothing'}`];
};

/** @returns a sentence for each document that two runtimes judge differently, and for other values that differ. */
export const disagreements = (one: Conformance, other: Conformance): string[] => [
  ...(JSON.stringify(one.types) === JSON.stringify(other.types) ? [] : ['other values of the package of types']),
  ...one.readings
    .map((reading, index) => [reading, other.readings[index]] as const)
    .filter(([left, right]) => left !== right)
    .map(([left, right]) => `JSON is read in another way: ${left} or ${right}`),
  ...one.verdicts
    .map((verdict, index) => [verdict, other.verdicts[index]] as const)
    .filter(([left, right]) => JSON.stringify(left) !== JSON.stringify(right))
    .map(([{ path }, right]) => `${path}: another verdict, ${JSON.stringify(right)}`),
];

/** @returns a sentence for each fixture that a runtime judges otherwise than its folder and its sidecar say. */
export const differences = (fixtures: readonly Fixture[], { verdicts }: Conformance): string[] =>
  fixtures.flatMap((fixture, index) => fault(fixture, verdicts[index]));
