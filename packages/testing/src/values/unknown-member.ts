import * as fc from 'fast-check';
import { strangeNames, withMember } from './strange-names.ts';

/** @returns objects of `record`, some of them with a member that is none of `names`. */
export const withUnknownMembers = (
  record: fc.Arbitrary<object>,
  names: readonly string[],
  values: fc.Arbitrary<unknown>,
): fc.Arbitrary<object> =>
  fc
    .tuple(record, fc.option(fc.tuple(fc.constantFrom(...strangeNames(names)), values), { freq: 2 }))
    .map(([value, extra]) => (extra ? withMember(value, ...extra) : value));
