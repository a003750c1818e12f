import * as v from 'valibot';
import { lists } from '../../contract.ts';
import { identifier, member } from './parts.ts';

export const address: v.GenericSchema = v.strictObject({
  addressLine1: v.string(),
  addressLine2: v.optional(v.string()),
  city: v.string(),
  state: v.optional(v.string()),
  postalCode: v.optional(v.string()),
  country: v.picklist(lists.countryCode),
  region: v.optional(v.string()),
});

export const customerProfile: v.GenericSchema = v.strictObject({
  id: v.optional(identifier),
  name: v.string(),
  address,
  size: v.optional(v.picklist(lists.customerSize)),
  team: v.optional(v.array(member)),
  ids: v.optional(v.strictObject({ duns: v.optional(v.string()), external: v.optional(v.string()) })),
});
