import { none, type Peer } from '../peer.ts';
import { equals, validate } from './compiled.js';

/** Its errors say what was expected; there is no sentence. */
export const typia: Peer = {
  name: 'typia 12, compiled',
  is: equals,
  faults: (data) => {
    const result = validate(data);
    return result.success ? none : result.errors.map(({ expected }) => ({ message: expected }));
  },
};
