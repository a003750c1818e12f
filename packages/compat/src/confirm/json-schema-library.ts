import type { compileSchema as Compile, Draft, JsonError, JsonSchema } from 'json-schema-library';
import type { Dialect } from '../dialect/dialect.ts';
import { rootUri } from '../dialect/registry.ts';
import type { Question } from '../hyperjump.ts';
import type { JsonObject } from '../json.ts';
import { load } from '../load.ts';

interface Module {
  readonly compileSchema: typeof Compile;
  readonly draft06: Draft;
  readonly draft07: Draft;
  readonly draft2019: Draft;
  readonly draft2020: Draft;
}

const drafts: Readonly<Record<Dialect, Exclude<keyof Module, 'compileSchema'>>> = {
  // Schemas of draft-04 are written in draft-06 before they come here.
  'draft-04': 'draft06',
  'draft-06': 'draft06',
  'draft-07': 'draft07',
  '2019-09': 'draft2019',
  '2020-12': 'draft2020',
};

/** A reference to a schema of schemas, which this validator does not bring along. */
const toMetaschema = /"\$(?:ref|id)":"(?:https?:)?\/\/json-schema\.org/;

/** To this validator a reference that it cannot follow is a fault of the value. */
const isLost = (error: JsonError): boolean => error.code === 'ref-error';

type Compiled = ReturnType<typeof Compile>;

/** Schemas as this validator compiled them, as long as somebody asks about them. */
const made = new WeakMap<object, { readonly node: Compiled; readonly assertFormat: boolean }>();

const compiled = (question: Question, dialect: Dialect): Compiled | undefined => {
  const { schema, documents, assertFormat } = question;
  const known = made.get(schema as object);
  const isWhole = Object.keys(documents).length === 0;
  if (known && isWhole && known.assertFormat === assertFormat) return known.node;
  if (toMetaschema.test(JSON.stringify([schema, documents]))) return undefined;
  const library = load('json-schema-library') as Module;
  // Without an identifier some references to the root make it run in circles.
  const named: JsonObject = { $id: rootUri, ...(schema as JsonObject) };
  const node = library.compileSchema(named as JsonSchema, {
    drafts: [library[drafts[dialect]]],
    formatAssertion: assertFormat,
  });
  for (const [uri, document] of Object.entries(documents)) node.addRemoteSchema(uri, document as JsonSchema);
  if (isWhole) made.set(schema as object, { node, assertFormat });
  return node;
};

/** Judges values by json-schema-library. @returns a verdict for each value, or undefined when it cannot judge */
export const judgeByLibrary = (question: Question, dialect: Dialect): readonly boolean[] | undefined => {
  const { schema, values } = question;
  if (typeof schema === 'boolean') return values.map(() => schema);
  try {
    const node = compiled(question, dialect);
    const results = node && values.map((value) => node.validate(value));
    if (!results || results.some(({ errors }) => errors.some(isLost))) return undefined;
    return results.map(({ valid }) => valid);
  } catch {
    return undefined;
  }
};
