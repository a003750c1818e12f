import { Referral } from '@referral-kit/schemas/typebox';
import { Compile } from 'typebox/compile';
import { none, type Peer } from './peer.ts';

const compiled = Compile(Referral);

export const typebox: Peer = {
  name: 'TypeBox, compiled',
  is: (data) => compiled.Check(data),
  faults: (data) => (compiled.Check(data) ? none : compiled.Errors(data)),
};
