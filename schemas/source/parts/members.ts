import {
  type Static,
  type TArray,
  type TBoolean,
  type TNumber,
  type TSchema,
  type TString,
  type TUnsafe,
  Type,
} from 'typebox';
import { dateTimePattern } from './date-time.ts';
import { decimalLimit } from './decimal.ts';

// A member carries its own description. One that refers to another type wraps the reference in
// `allOf`, since json-schema-to-typescript copies a type whose `$ref` has siblings.

/** Free text. */
export const text = (description: string): TString => Type.String({ description });

/** An identifier: any string but the empty one. */
export const identifier = (description: string): TString => Type.String({ description, minLength: 1 });

/** A point in time, RFC 3339 in UTC with at most seven fraction digits. */
export const dateTime = (description: string): TString =>
  Type.String({ description, format: 'date-time', pattern: dateTimePattern });

/** A number in the range of .NET's `decimal`. */
export const decimal = (description: string): TNumber =>
  Type.Number({ description, minimum: -decimalLimit, maximum: decimalLimit });

/** True or false. */
export const flag = (description: string): TBoolean => Type.Boolean({ description });

/** A value of another type of the contract. */
export const of = <T extends TSchema>(schema: T, description: string): TUnsafe<Static<T>> =>
  Type.Unsafe({ description, allOf: [schema] });

/** Any number of values of another type. */
export const listOf = <T extends TSchema>(schema: T, description: string): TArray<T> =>
  Type.Array(schema, { description });
