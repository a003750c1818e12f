import * as z from 'zod';
import { lists } from '../../contract.ts';
import { identifier, member } from './parts.ts';

export const address: z.ZodType = z.strictObject({
  addressLine1: z.string(),
  addressLine2: z.string().optional(),
  city: z.string(),
  state: z.string().optional(),
  postalCode: z.string().optional(),
  country: z.enum(lists.countryCode),
  region: z.string().optional(),
});

export const customerProfile: z.ZodType = z.strictObject({
  id: identifier.optional(),
  name: z.string(),
  address,
  size: z.enum(lists.customerSize).optional(),
  team: z.array(member).optional(),
  ids: z.strictObject({ duns: z.string().optional(), external: z.string().optional() }).optional(),
});
