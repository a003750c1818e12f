import type { compileSchema as Compile, Draft, JsonError, JsonSchema } from 'json-schema-library';
import type { Dialect } from '../dialect/dialect.ts';
import { rootUri } from '../dialect/registry.ts';
import type { JsonObject } from '../json.ts';
import type { Question } from '../second.ts';
import { load } from './load.ts';

interface Module {
  readonly compileSchema: typeof Compile;
  readonly draft06: Draft;
  readonly draft07: Draft;
  readonly draft2019: Draft;
  readonly draft2020: Draft;
}

const drafts: Readonly<Record<Dialect, Exclude<keyof Module, 'compileSchema'>>> = {
  'draft-06': 'draft06',
  'draft-07': 'draft07',
  '2019-09': 'draft2019',
  '2020-12': 'draft2020',
};

/** A reference to a schema of schemas, which this validator does not bring along. */
const toMetaschema = /"\$(?:ref|id)":"(?:https?:)?\/\/json-schema\.org/;

/** To this validator a reference that it cannot follow is a fault of the value. */
const isLost = (error: JsonError): boolean => error.code === 'ref-error';

/** Judges values by json-schema-library. @returns a verdict for each value, or undefined when it cannot judge */
export const judgeByLibrary = (question: Question, dialect: Dialect): readonly boolean[] | undefined => {
  const { schema, documents, values, assertFormat } = question;
  if (typeof schema === 'boolean') return values.map(() => schema);
  if (toMetaschema.test(JSON.stringify([schema, documents]))) return undefined;
  try {
    const library = load('json-schema-library') as Module;
    // Without an identifier some references to the root make it run in circles.
    const named: JsonObject = { $id: rootUri, ...schema };
    const node = library.compileSchema(named as JsonSchema, {
      drafts: [library[drafts[dialect]]],
      formatAssertion: assertFormat,
    });
    for (const [uri, document] of Object.entries(documents)) node.addRemoteSchema(uri, document as JsonSchema);
    const results = values.map((value) => node.validate(value));
    return results.some(({ errors }) => errors.some(isLost)) ? undefined : results.map(({ valid }) => valid);
  } catch {
    return undefined;
  }
};
