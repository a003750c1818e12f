import { brief, namedOptions } from '@referral-kit/text';
import { shapeOf, spellingsOf } from '../contract.ts';
import { checkSeed } from '../factories/turn.ts';
import { breakRules, type Fault } from '../faults/break-rules.ts';
import { mutations } from '../faults/mutations.ts';
import {
  type DefaultRevision,
  type DocumentOf,
  defaultRevision,
  type Profile,
  type Revision,
  type TypeName,
} from '../generated/revisions.ts';
import { Random } from './random.ts';
import { sampling } from './sampling.ts';

export type { Fault } from '../faults/break-rules.ts';
export type { Profile, Revision, TypeName } from '../generated/revisions.ts';

/** What samples satisfy, and which ones they are. */
export interface SampleOptions<R extends Revision = Revision, P extends Profile = Profile> {
  /** `strict` by default. */
  readonly profile?: P;
  /** The revision of the contract; by default the one that the package's root stands for. */
  readonly revision?: R;
  /** Other seeds give other samples, the same ones every time; `1` by default. */
  readonly seed?: string;
}

/** A sample with exactly one rule broken, and the fault that a validator of the same profile reports. */
export interface InvalidSample {
  readonly value: unknown;
  readonly fault: Fault;
}

/**
 * Makes the sample of an index, from 0, whatever was made before.
 *
 * @throws {RangeError} for an index that is not a whole number, 0 or more
 */
export type Sampler<Sample> = (index: number) => Sample;

/**
 * Realistic documents that are clearly made up: people and companies that do not exist, at example.com, with
 * telephone numbers of 555. Names, times, amounts and states of one document go together. Much faster than the
 * arbitraries, and without the corners that they look for.
 *
 * @param typeName a documented type, such as `Referral`
 * @returns what makes samples; it needs no fast-check
 * @throws {TypeError} when there is no such option
 * @throws {RangeError} when there is no such type, revision or profile
 *
 * @example
 * const referral = sampler('Referral', { seed: 'demo' });
 * console.log(referral(0), referral(1));
 */
export const sampler = <
  const Name extends TypeName<R>,
  const R extends Revision = DefaultRevision,
  const P extends Profile = 'strict',
>(
  typeName: Name,
  given?: SampleOptions<R, P>,
): Sampler<DocumentOf<R, P, Name>> => {
  const options = namedOptions(given, ['profile', 'revision', 'seed']);
  checkSeed(options.seed);
  const { profile = 'strict', revision = defaultRevision, seed = '1' } = options;
  const made = sampling({ typeName, profile, revision });
  return (index) => {
    if (!Number.isInteger(index) || index < 0)
      throw new RangeError(`index is ${brief(index)}. Expected a whole number, 0 or more.`);
    return made(seed, index) as DocumentOf<R, P, Name>;
  };
};

/** Names that careless programs trip over are no rule of the contract that one would break by mistake. */
const isUnsafe = ({ pointer }: Fault): boolean => pointer.includes('__proto__');

/**
 * Samples with one rule broken.
 *
 * @param typeName a documented type
 * @returns what makes them; the same index and seed break the sample that `sampler` makes
 * @throws {TypeError} when there is no such option
 * @throws {RangeError} when there is no such type, revision or profile
 */
export const invalidSampler = <const Name extends TypeName<R>, const R extends Revision = DefaultRevision>(
  typeName: Name,
  given?: SampleOptions<R>,
): Sampler<InvalidSample> => {
  const options = namedOptions(given, ['profile', 'revision', 'seed']);
  checkSeed(options.seed);
  const { profile = 'strict', revision = defaultRevision, seed = '1' } = options;
  const valid = sampling({ typeName, profile, revision });
  const shape = shapeOf(revision, profile, typeName);
  const spellings = spellingsOf(revision);
  return (index) => {
    const random = new Random(`${seed} broken`, index);
    const sample = valid(seed, index);
    // The first mutation replaces the whole document; the others break something in it.
    const [whole, ...inside] = mutations(shape, sample, [], spellings);
    const all = inside.length > 0 ? inside : whole ? [whole] : [];
    for (;;) {
      const { value, faults } = breakRules(sample, all, [[random.next(), random.next(), random.next()]]);
      const [fault] = faults;
      if (fault !== undefined && !isUnsafe(fault)) return { value, fault };
    }
  };
};
