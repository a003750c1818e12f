import * as S from 'sury';
import { dateTime as pattern } from '../../contract.ts';

/** The types that sury infers are not needed here, and take the compiler long. */
type Schema = S.Schema<unknown>;

export const closed = (members: Readonly<Record<string, unknown>>): Schema =>
  S.strict(S.schema(members as never) as never) as never;
export const optional = (schema: Schema): Schema => S.optional(schema as never) as never;
export const list = (items: Schema): Schema => S.array(items as never) as never;
export const either = (schemas: readonly Schema[]): Schema => S.union(schemas as never) as never;
export const oneOf = (values: readonly string[]): Schema => S.union([...values]) as never;

export const identifier: Schema = S.string.with(S.minLength, 1) as never;
export const dateTime: Schema = S.string.with(S.pattern, pattern) as never;
export const text: Schema = S.string as never;
export const member: Schema = closed({
  firstName: optional(text),
  lastName: optional(text),
  phoneNumber: optional(text),
  email: optional(text),
});
