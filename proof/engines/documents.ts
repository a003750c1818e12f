import { anyJson, document, nearMisses, type Profile, type Revision, type TypeName } from '@referral-kit/testing';
import * as fc from 'fast-check';
import { mutated } from '../../packages/validator/test/mutated.ts';

/**
 * Documents as JSON has them: valid ones, ones with one fault, ones with parts replaced by anything, and any JSON.
 *
 * @param seed the same documents for the same seed
 */
export const documentsOf = (
  revision: Revision,
  profile: Profile,
  type: TypeName,
  count: number,
  seed: number,
): unknown[] => {
  const options = { revision, profile };
  const values = fc.oneof(
    { weight: 4, arbitrary: document(type, options) },
    { weight: 4, arbitrary: nearMisses(type, 1, options).map(({ value }) => value) },
    { weight: 4, arbitrary: mutated(type, profile, revision) },
    { weight: 1, arbitrary: anyJson() },
  );
  return fc.sample(
    values.map((value) => JSON.parse(JSON.stringify(value)) as unknown),
    { numRuns: count, seed },
  );
};
