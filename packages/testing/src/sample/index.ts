import { shapeOf, spellingsOf } from '../contract.ts';
import { breakRules, type Fault } from '../faults/break-rules.ts';
import { mutations } from '../faults/mutations.ts';
import { defaultRevision, type Profile, type Revision, type TypeName } from '../generated/revisions.ts';
import { walkable } from '../histories/states.ts';
import { make } from './generate.ts';
import { loosen } from './loosen.ts';
import { Random } from './random.ts';
import { Scene } from './scene.ts';

export type { Fault } from '../faults/break-rules.ts';
export type { Profile, Revision, TypeName } from '../generated/revisions.ts';

/** What samples satisfy, and which ones they are. */
export interface SampleOptions {
  /** `strict` unless told. */
  readonly profile?: Profile;
  /** The revision of the contract; the default one unless told. */
  readonly revision?: Revision;
  /** Other seeds give other samples, the same ones every time; `1` unless told. */
  readonly seed?: string;
}

/** A sample with exactly one rule broken, and the fault that a validator of the same profile reports. */
export interface InvalidSample {
  readonly value: unknown;
  readonly fault: Fault;
}

/** Makes the sample of an index, from 0, whatever was made before. */
export type Sampler<Sample> = (index: number) => Sample;

/**
 * Realistic documents that are clearly made up: people and companies that do not exist, at example.com, with
 * telephone numbers of 555. Names, times, amounts and states of one document go together. Much faster than the
 * arbitraries, and without the corners that they look for.
 *
 * @param typeName a documented type, such as `Referral`
 * @returns what makes samples; it needs no fast-check
 * @throws {RangeError} when there is no such type or revision
 * @example
 * const referral = sampler('Referral', { seed: 'demo' });
 * console.log(referral(0), referral(1));
 */
export const sampler = (typeName: TypeName, options: SampleOptions = {}): Sampler<unknown> => {
  const { profile = 'strict', revision = defaultRevision, seed = '1' } = options;
  const made = make(shapeOf(revision, 'strict', typeName));
  const tolerant = profile === 'tolerant' ? shapeOf(revision, profile, typeName) : undefined;
  const states = walkable(revision);
  const from = Date.parse(revision);
  return (index) => {
    const scene = new Scene(new Random(seed, index), states, from);
    const value = made(scene, {});
    return tolerant ? loosen(tolerant, value, scene.random) : value;
  };
};

/** Names that careless programs trip over are no rule of the contract that one would break by mistake. */
const isUnsafe = ({ pointer }: Fault): boolean => pointer.includes('__proto__');

/**
 * Samples with one rule broken.
 *
 * @param typeName a documented type
 * @returns what makes them; the same index and seed break the sample that `sampler` makes
 * @throws {RangeError} when there is no such type or revision
 */
export const invalidSampler = (typeName: TypeName, options: SampleOptions = {}): Sampler<InvalidSample> => {
  const { profile = 'strict', revision = defaultRevision, seed = '1' } = options;
  const valid = sampler(typeName, options);
  const shape = shapeOf(revision, profile, typeName);
  const spellings = spellingsOf(revision);
  return (index) => {
    const random = new Random(`${seed} broken`, index);
    const sample = valid(index);
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
