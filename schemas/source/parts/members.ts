import {
  type Static,
  type TArray,
  type TBoolean,
  type TNumber,
  type TSchema,
  type TString,
  type TUnknown,
  type TUnsafe,
  Type,
} from 'typebox';
import { decimalLimit } from './decimal.ts';
import { dateTimeForm, jsonPointerForm, zonedDateTimeForm } from './text-forms.ts';

// A member carries its own description. One that refers to another type wraps the reference in
// `allOf`, since json-schema-to-typescript copies a type whose `$ref` has siblings.

/** Free text. */
export const text = (description: string): TString => Type.String({ description });

/** An identifier: any string but the empty one. */
export const identifier = (description: string): TString => Type.String({ description, minLength: 1 });

/** A point in time, RFC 3339 in UTC with at most seven fraction digits. */
export const dateTime = (description: string): TString =>
  Type.String({ description, format: 'date-time', ...dateTimeForm });

/** A point in time, RFC 3339 with any offset and at most seven fraction digits. */
export const zonedDateTime = (description: string): TString =>
  Type.String({ description, format: 'date-time', ...zonedDateTimeForm });

/** A number in the range of .NET's `decimal`. */
export const decimal = (description: string): TNumber =>
  Type.Number({ description, minimum: -decimalLimit, maximum: decimalLimit });

/** True or false. */
export const flag = (description: string): TBoolean => Type.Boolean({ description });

/** How many there are of something. */
export const count = (description: string): TNumber =>
  Type.Number({ description, minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/** An identifier of which some values are known, and no list says that there are no others. */
export const knownIdentifier = (description: string, examples: readonly string[]): TString =>
  Type.String({ description, minLength: 1, examples: [...examples] });

/** A JSON Pointer (RFC 6901). */
export const jsonPointer = (description: string, examples: readonly string[]): TString =>
  Type.String({ description, ...jsonPointerForm, examples: [...examples] });

/** Free text, or null where there is none. */
export const textOrNull = (description: string): TUnsafe<string | null> =>
  Type.Unsafe({ description, type: ['string', 'null'] });

/** An identifier, or null where there is none. */
export const identifierOrNull = (description: string): TUnsafe<string | null> =>
  Type.Unsafe({ description, type: ['string', 'null'], minLength: 1 });

/** Any JSON value. */
export const anything = (description: string): TUnknown => Type.Unknown({ description });

/** Any number of values of which nothing is known. */
export const listOfAnything = (description: string): TUnsafe<unknown[]> => Type.Unsafe({ description, type: 'array' });

/** An object of which no member is known. */
export const objectOfAnything = (description: string): TUnsafe<Record<string, unknown>> =>
  Type.Unsafe({ description, type: 'object' });

/** A value of another type of the contract. */
export const of = <T extends TSchema>(schema: T, description: string): TUnsafe<Static<T>> =>
  Type.Unsafe({ description, allOf: [schema] });

/** Any number of values of another type. */
export const listOf = <T extends TSchema>(schema: T, description: string): TArray<T> =>
  Type.Array(schema, { description });
