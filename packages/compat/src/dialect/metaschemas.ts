import type { JsonObject } from '../json.ts';
import { load } from '../load.ts';

const vocabularies = ['applicator', 'content', 'core', 'format-annotation', 'meta-data', 'unevaluated', 'validation'];

const files: readonly string[] = [
  'json-schema-draft-06.json',
  'json-schema-draft-07.json',
  'json-schema-2020-12/schema.json',
  ...vocabularies.map((name) => `json-schema-2020-12/meta/${name}.json`),
];

let known: ReadonlyMap<string, JsonObject> | undefined;

const all = (): ReadonlyMap<string, JsonObject> => {
  known ??= new Map(
    files
      .map((file) => load(`ajv/dist/refs/${file}`) as JsonObject & { readonly $id: string })
      .map((document) => [document.$id.replace(/#$/, ''), document]),
  );
  return known;
};

/** @returns the schema of schemas that has a URI without fragment, if there is one: documents may refer to it */
export const metaschema = (uri: string): JsonObject | undefined =>
  uri.includes('://json-schema.org/') ? all().get(uri) : undefined;
