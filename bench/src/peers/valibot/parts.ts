import * as v from 'valibot';
import { dateTime as pattern } from '../../contract.ts';

type Text = v.GenericSchema<string>;

export const identifier: Text = v.pipe(v.string(), v.minLength(1));
export const dateTime: Text = v.pipe(v.string(), v.regex(pattern));
export const member: v.GenericSchema = v.strictObject({
  firstName: v.optional(v.string()),
  lastName: v.optional(v.string()),
  phoneNumber: v.optional(v.string()),
  email: v.optional(v.string()),
});
