import { validator } from '@exodus/schemasafe';
import { referralSchema } from '../contract.ts';
import { none, type Peer } from './peer.ts';

type Schema = Parameters<typeof validator>[0];
type Json = Parameters<ReturnType<typeof validator>>[0];

const schema = referralSchema as unknown as Schema;
const check = validator(schema);
const checkAll = validator(schema, { includeErrors: true, allErrors: true });

/** Its errors name the keyword and the place; there is no text. */
export const schemasafe: Peer = {
  name: '@exodus/schemasafe',
  is: (data) => check(data as Json),
  faults: (data) => {
    if (checkAll(data as Json)) return none;
    return (checkAll.errors ?? []).map(({ keywordLocation }) => ({ message: keywordLocation }));
  },
};
