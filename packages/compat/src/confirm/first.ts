import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import draft07 from 'ajv/dist/refs/json-schema-draft-07.json' with { type: 'json' };
import formats from 'ajv-formats';
import type { Dialect } from '../dialect/dialect.ts';
import type { Question } from '../second.ts';

const make = (dialect: Dialect, assertFormat: boolean): Ajv | Ajv2019 | Ajv2020 => {
  const options = { strict: false, validateSchema: false, validateFormats: assertFormat, logger: false } as const;
  const ajv =
    dialect === '2020-12' ? new Ajv2020(options) : dialect === '2019-09' ? new Ajv2019(options) : new Ajv(options);
  for (const metaschema of [draft06, draft07]) if (!ajv.getSchema(metaschema.$id)) ajv.addMetaSchema(metaschema);
  if (assertFormat) formats.default(ajv);
  return ajv;
};

const instances = new Map<string, ReturnType<typeof make>>();

const instance = (dialect: Dialect, { assertFormat, documents }: Question): ReturnType<typeof make> => {
  if (Object.keys(documents).length > 0) return make(dialect, assertFormat);
  const key = `${dialect} ${assertFormat}`;
  const known = instances.get(key) ?? make(dialect, assertFormat);
  instances.set(key, known);
  return known;
};

/** Judges values by ajv. @returns a verdict for each value, or undefined when ajv cannot judge by the schema */
export const judgeByAjv = (question: Question, dialect: Dialect): readonly boolean[] | undefined => {
  const { schema, documents, values } = question;
  if (typeof schema === 'boolean') return values.map(() => schema);
  const ajv = instance(dialect, question);
  try {
    for (const [uri, document] of Object.entries(documents)) ajv.addSchema(document as object, uri);
    const validate = ajv.compile(schema);
    return values.map((value) => validate(value) === true);
  } catch {
    return undefined;
  } finally {
    ajv.removeSchema(schema);
  }
};
