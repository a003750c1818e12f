import { ajv } from './ajv.ts';
import { arktype } from './arktype/index.ts';
import { ataAtRunTime, ataCompiled } from './ata/index.ts';
import { handWritten } from './hand-written/index.ts';
import type { Peer } from './peer.ts';
import { referralKit } from './referral-kit.ts';
import { schemasafe } from './schemasafe.ts';
import { sury } from './sury/index.ts';
import { typebox } from './typebox.ts';
import { typia } from './typia/index.ts';
import { valibot } from './valibot/index.ts';
import { zod } from './zod/index.ts';

export { referralKit };

/** All that are compared: ours first. */
export const peers: readonly [Peer, ...Peer[]] = [
  referralKit,
  handWritten,
  typia,
  ajv,
  schemasafe,
  ataCompiled,
  ataAtRunTime,
  typebox,
  sury,
  arktype,
  zod,
  valibot,
];
