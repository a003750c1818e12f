import type { Cursor } from './cursor.ts';

/**
 * Moves past a value that is surely right, in what it says and in how it is written. Where that is not sure, it says
 * no: the full reading will tell.
 */
export type Check = (cursor: Cursor) => boolean;

/** A resolved schema, as the build makes it of those of the validators: with nothing in it but what decides. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly not?: { readonly type: 'string'; readonly pattern: string };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

/** There is no check for a schema: each value of it goes the long way. */
export class NoCheck extends Error {}

/**
 * @throws {NoCheck} when a schema has a keyword that its check would pass over
 */
export const refuseOthers = (schema: Schema, known: readonly string[]): void => {
  for (const key in schema) {
    if (!known.includes(key)) throw new NoCheck(`nothing is known of the keyword ${key}`);
  }
};
