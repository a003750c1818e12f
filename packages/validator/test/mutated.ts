import * as fc from 'fast-check';
import { pathsOf, plant } from '../../testing/src/hostile/cycles.ts';
import { anyJson, document, type Profile, type Revision, type TypeName } from '../../testing/src/index.ts';

/** @returns documents with up to four places, at any depth, replaced by any JSON. */
export const mutated = (typeName: TypeName, profile: Profile, revision: Revision): fc.Arbitrary<unknown> =>
  fc
    .tuple(document(typeName, { profile, revision }), fc.array(fc.tuple(fc.nat(), anyJson()), { maxLength: 4 }))
    .map(([value, changes]) =>
      changes.reduce<unknown>((changed, [pick, json]) => {
        const paths = pathsOf(changed);
        return plant(changed, paths[pick % paths.length] ?? [], json);
      }, value),
    );

/** @returns the value, frozen all the way down. */
export const deepFrozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(Object.freeze(value))) deepFrozen(part);
  return value;
};
