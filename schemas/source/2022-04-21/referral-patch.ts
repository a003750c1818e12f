import { listType } from './contract.ts';
import { PatchOperation } from './patch-operation.ts';

export const ReferralPatch = listType(
  'ReferralPatch',
  'What one sends to change a referral: operations that are done one after the other (RFC 6902).',
  PatchOperation,
);
