import { namedOptions } from '@referral-kit/text';
import * as fc from 'fast-check';
import { shapeOf, spellingsOf } from './contract.ts';
import { type DocumentOptions, document } from './documents.ts';
import { breakRules, type Fault, type Picks } from './faults/break-rules.ts';
import { mutations } from './faults/mutations.ts';
import { defaultRevision, type TypeName } from './generated/revisions.ts';
import { checkLength } from './options.ts';

/** A document with exactly one rule broken. */
export interface NearMiss {
  readonly value: unknown;
  /** The one fault that a validator of the same profile should report. */
  readonly fault: Fault;
}

/** A document with several rules broken, none of which hides another. */
export interface NearMisses {
  readonly value: unknown;
  /** Every fault that a validator of the same profile should report, in no particular order. */
  readonly faults: readonly Fault[];
}

const picks: fc.Arbitrary<Picks> = fc.tuple(fc.nat(), fc.nat(), fc.nat());

const broken = (typeName: TypeName, most: number, given?: DocumentOptions): fc.Arbitrary<NearMisses> => {
  const options = namedOptions(given, ['profile', 'revision']);
  const { profile = 'strict', revision = defaultRevision } = options;
  const shape = shapeOf(revision, profile, typeName);
  const spellings = spellingsOf(revision);
  return fc
    .tuple(document(typeName, options), fc.array(picks, { minLength: most, maxLength: most }))
    .map(([value, chosen]) => {
      // The first mutation replaces the whole document, and so leaves no room for a second.
      const [whole, ...inside] = mutations(shape, value, [], spellings);
      const all = whole && (most === 1 || inside.length === 0) ? [whole, ...inside] : inside;
      return breakRules(value, all, chosen);
    });
};

/**
 * Documents that are valid but for one broken rule.
 *
 * @param typeName a documented type
 * @param options the profile and revision whose rule is broken
 * @returns an arbitrary of the document, and the code and pointer of its one fault
 * @throws {RangeError} when there is no such type or revision
 * @example
 * fc.assert(fc.property(nearMiss('Referral'), ({ value }) => !Referral.is(value)));
 */
export const nearMiss = (typeName: TypeName, options?: DocumentOptions): fc.Arbitrary<NearMiss> =>
  broken(typeName, 1, options).map(({ value, faults }) => ({ value, fault: faults[0] as Fault }));

/**
 * Documents with several rules broken at once, independently of each other.
 *
 * @param typeName a documented type
 * @param count how many rules to break, at least 1; a small document may have room for fewer
 * @param options the profile and revision whose rules are broken
 * @returns an arbitrary of the document, and the code and pointer of each of its faults
 * @throws {RangeError} when there is no such type or revision, or `count` is no whole number above 0
 */
export const nearMisses = (typeName: TypeName, count: number, options?: DocumentOptions): fc.Arbitrary<NearMisses> => {
  checkLength('count', count, 1);
  return broken(typeName, count, options);
};
