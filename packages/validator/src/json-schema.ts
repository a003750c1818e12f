import { alternatives } from '@referral-kit/text';
import type { Model } from './explain/model.ts';

const dialects: Readonly<Record<string, string>> = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
};

/** @returns the schema of a type as one JSON Schema without references: what JSON has of the model. */
export const jsonSchemaOf = (model: Model): Record<string, unknown> => JSON.parse(JSON.stringify(model));

/**
 * The schema of a type as one JSON Schema without references, which means the same in both dialects.
 *
 * @param target `draft-2020-12` or `draft-07`
 * @param others the targets that the caller writes itself
 * @throws {RangeError} for another target
 */
export const jsonSchema = (model: Model, target: unknown, ...others: string[]): Record<string, unknown> => {
  const $schema = Object.hasOwn(dialects, `${target}`) ? dialects[`${target}`] : undefined;
  if ($schema === undefined)
    throw new RangeError(`no JSON Schema for ${target}: use ${alternatives([...Object.keys(dialects), ...others])}`);
  return { $schema, ...jsonSchemaOf(model) };
};
