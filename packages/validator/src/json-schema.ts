import type { Model } from './explain/model.ts';

const dialects: Readonly<Record<string, string>> = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
};

/** What a model says beyond JSON Schema. */
const ours = ['look', 'is', 'spellings', 'catalog', 'practice', 'by', 'rule'];

/** @param isNamed whether the part's keys are names of members, not keywords */
const convert = (part: unknown, isNamed = false): unknown => {
  if (Array.isArray(part)) return part.map((each) => convert(each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => isNamed || !ours.includes(key))
      .map(([key, value]) => [key, convert(value, !isNamed && key === 'properties')]),
  );
};

/** @returns the schema of a type as one JSON Schema without references. */
export const jsonSchemaOf = (model: Model): Record<string, unknown> => convert(model) as Record<string, unknown>;

/**
 * The schema of a type as one JSON Schema without references, which means the same in both dialects.
 *
 * @param target `draft-2020-12` or `draft-07`
 * @param others the targets that the caller writes itself
 * @throws {RangeError} for another target
 */
export const jsonSchema = (model: Model, target: string, ...others: string[]): Record<string, unknown> => {
  const $schema = Object.hasOwn(dialects, target) ? dialects[target] : undefined;
  if ($schema === undefined)
    throw new RangeError(`no JSON Schema for ${target}: use ${[...Object.keys(dialects), ...others].join(' or ')}`);
  return { $schema, ...jsonSchemaOf(model) };
};
