import { type Contract, keyOf, shapeOf } from '../contract.ts';
import { walkable } from '../histories/states.ts';
import { copyOf, isPart } from '../overrides/fits.ts';
import { make } from './generate.ts';
import { loosen } from './loosen.ts';
import { Random } from './random.ts';
import { Scene } from './scene.ts';

/**
 * Makes the sample of a seed and an index, whatever was made before.
 *
 * @param overrides the members to fix; anything else than an object in part stands for the whole document
 */
type Sampling = (seed: string, index: number, overrides?: unknown) => unknown;

const made = new Map<string, Sampling>();

const build = ({ typeName, profile, revision }: Contract): Sampling => {
  const shape = shapeOf(revision, profile, typeName);
  const strict = shapeOf(revision, 'strict', typeName);
  const value = make(strict);
  const states = walkable(revision);
  const from = Date.parse(revision);
  return (seed, index, overrides) => {
    const fixed = overrides === undefined || !isPart(strict, overrides) ? undefined : overrides;
    if (overrides !== undefined && fixed === undefined) return copyOf(overrides);
    const scene = new Scene(new Random(seed, index), states, from, fixed);
    const sample = value(scene, {}, fixed);
    return profile === 'tolerant' ? loosen(shape, sample, scene.random, fixed) : sample;
  };
};

/**
 * @returns what makes samples of a documented type
 * @throws {RangeError} when there is no such type, revision or profile
 */
export const sampling = (contract: Contract): Sampling => {
  const key = keyOf(contract);
  const known = made.get(key);
  if (known) return known;
  const built = build(contract);
  made.set(key, built);
  return built;
};
