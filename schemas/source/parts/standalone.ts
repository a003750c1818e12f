import type { TSchema } from 'typebox';
import { copySchema } from './copy.ts';

/**
 * @returns a copy of the schema without the `$id`s of the schemas inside it. A type that is used twice stands
 * in it twice, and ajv refuses an `$id` that it meets again.
 */
export const standalone = <T extends TSchema>(schema: T): T =>
  copySchema(schema, ($id, isRoot) => (isRoot ? $id : undefined));
