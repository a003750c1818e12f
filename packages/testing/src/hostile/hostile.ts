import { pointerOf } from '@referral-kit/text';
import * as fc from 'fast-check';
import { document } from '../documents.ts';
import { pickFrom } from '../faults/mutation.ts';
import { cycle, pathsOf, plant } from './cycles.ts';
import { proxies } from './proxies.ts';
import { hostileValues } from './values.ts';

/** A value that no JSON text can be. */
export interface Hostile {
  /** What is hostile about it, and where. */
  readonly name: string;
  /**
   * Makes the value, a fresh one each time. It is not made beforehand, since a test that fails prints what
   * it was given, and a hostile value may not let itself be printed.
   */
  readonly create: () => unknown;
}

const makers = Object.entries({ ...hostileValues, ...proxies });

const alone = fc.constantFrom(...makers).map(([name, create]): Hostile => ({ name, create }));

const planted = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<Hostile> =>
  fc.tuple(documents, fc.nat(), fc.constantFrom(...makers)).map(([value, pick, [name, create]]) => {
    const at = pickFrom(pathsOf(value), pick);
    return { name: `${name} at "${pointerOf(at)}"`, create: () => plant(value, at, create()) };
  });

const cyclic = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<Hostile> =>
  fc.tuple(documents, fc.nat()).map(([value, pick]) => {
    const [, ...inside] = pathsOf(value);
    const at = pickFrom(inside, pick);
    return { name: `cycle at "${pointerOf(at)}"`, create: () => cycle(value, at) };
  });

/**
 * Values that hurt a careless reader, alone or inside an otherwise valid referral: cycles, proxies whose
 * traps throw, getters, own `__proto__` members, sparse and huge arrays, class instances, symbols, bigints.
 *
 * @returns an arbitrary of names and makers of such values
 * @example
 * fc.assert(fc.property(hostile(), ({ create }) => typeof Referral.is(create()) === 'boolean'));
 */
export const hostile = (): fc.Arbitrary<Hostile> => {
  const documents = document('Referral');
  return fc.oneof(alone, planted(documents), cyclic(documents));
};
