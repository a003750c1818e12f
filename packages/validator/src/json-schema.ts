import type { Model } from './explain/model.ts';

const dialects: Readonly<Record<string, string>> = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
};

const convert = (model: Model): Record<string, unknown> => {
  const {
    look: _look,
    is: _is,
    spellings: _spellings,
    catalog: _catalog,
    by: _by,
    rule: _rule,
    properties,
    items,
    oneOf,
    ...rest
  } = model;
  return {
    ...structuredClone(rest),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, convert(member)])),
    }),
    ...(items && { items: convert(items) }),
    ...(oneOf && { oneOf: oneOf.map(convert) }),
  };
};

/**
 * The schema of a type as one JSON Schema without references, which means the same in both dialects.
 *
 * @param target `draft-2020-12` or `draft-07`
 * @throws {RangeError} for another target
 */
export const jsonSchema = (model: Model, target: string): Record<string, unknown> => {
  const $schema = Object.hasOwn(dialects, target) ? dialects[target] : undefined;
  if ($schema === undefined)
    throw new RangeError(`no JSON Schema for ${target}: use ${Object.keys(dialects).join(' or ')}`);
  return { $schema, ...convert(model) };
};
