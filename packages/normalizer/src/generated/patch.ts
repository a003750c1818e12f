// Generated from the emitted schemas; do not edit. To update it: npm run generate
import { ReferralPatch as strict } from '@referral-kit/validator/2022-04-21/referral-patch';
import { ReferralPatch as tolerant } from '@referral-kit/validator/2022-04-21/tolerant/referral-patch';
import type { Validators } from '../run/contract.ts';
import type { Table } from '../table.ts';

/** The type of patches; only the newest revision has one, and the patches of all are alike. */
export const patchType = 'ReferralPatch';

/** What holds a patch to its type. */
export const patchValidators: Validators = { strict, tolerant };

/** What revision 2022-04-21 says of the members of a patch. */
export const patchTable: Table = {
 "revision": "2022-04-21",
 "positional": [],
 "lists": {
  "patch-operator": "add|replace"
 },
 "patterns": [
  "^(?![^]*(?:^[^/]|~(?:[^01]|$)))(?:)"
 ],
 "types": {
  "PatchOperation": {
   "title": "PatchOperation",
   "members": {
    "op": {
     "kind": "list",
     "of": "patch-operator",
     "required": true
    },
    "path": {
     "kind": "text",
     "pattern": 0,
     "required": true
    },
    "value": {
     "kind": "any",
     "required": true
    }
   }
  }
 },
 "values": {
  "ReferralPatch": {
   "kind": "object",
   "of": "PatchOperation",
   "many": true
  }
 },
 "documents": {
  "ReferralPatch": []
 },
 "sides": []
};
