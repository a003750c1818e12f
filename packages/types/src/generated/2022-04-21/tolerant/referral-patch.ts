// Generated from schemas/2022-04-21/tolerant/referral-patch.schema.json; do not edit. To update it: npm run generate
import type { PatchOperation } from './patch-operation.ts';

/**
 * What one sends to change a referral: operations that are done one after the other (RFC 6902).
 */
export type ReferralPatch = PatchOperation[];
