import * as z from 'zod';
import { dateTime as pattern } from '../../contract.ts';

export const identifier: z.ZodString = z.string().min(1);
export const dateTime: z.ZodString = z.string().regex(pattern);
export const member: z.ZodType = z.strictObject({
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  phoneNumber: z.string().optional(),
  email: z.string().optional(),
});
