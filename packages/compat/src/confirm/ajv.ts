import type { Ajv } from 'ajv';
import type { Dialect } from '../dialect/dialect.ts';
import type { Question } from '../hyperjump.ts';
import { load } from '../load.ts';

/** A schema of more keywords becomes its own function instead of a copy at each reference. */
const mostInlined = 20;

type Make = new (options: object) => Ajv;

const classes: Readonly<Record<Dialect, () => Make>> = {
  // Schemas of draft-04 are written in draft-06 before they come here.
  'draft-04': () => load('ajv').Ajv,
  'draft-06': () => load('ajv').Ajv,
  'draft-07': () => load('ajv').Ajv,
  '2019-09': () => load('ajv/dist/2019.js').Ajv2019,
  '2020-12': () => load('ajv/dist/2020.js').Ajv2020,
};

const metaschemas = '//json-schema.org/';

const make = (dialect: Dialect, assertFormat: boolean, refersToMetaschema: boolean): Ajv => {
  const Class = classes[dialect]();
  const ajv = new Class({
    strict: false,
    validateSchema: false,
    validateFormats: assertFormat,
    logger: false,
    // Schemas of schemas take longer to add than most schemas to compile.
    meta: refersToMetaschema,
    // A function is called a few times: what makes it faster takes longer than it saves, and nobody reads its messages.
    messages: false,
    code: { optimize: false },
    inlineRefs: mostInlined,
  });
  for (const name of refersToMetaschema ? ['draft-06', 'draft-07'] : []) {
    const metaschema = load(`ajv/dist/refs/json-schema-${name}.json`) as { readonly $id: string };
    if (!ajv.getSchema(metaschema.$id)) ajv.addMetaSchema(metaschema);
  }
  if (assertFormat) load('ajv-formats').default(ajv);
  return ajv;
};

type Validate = (value: unknown) => unknown;

/** The functions that were made last: to compare change by change asks about one schema again and again. */
const recent = new Map<string, Validate>();
const mostRecent = 16;

const made = ({ schema, documents, assertFormat }: Question, dialect: Dialect, text: string): Validate => {
  const ajv = make(dialect, assertFormat, text.replaceAll(/"\$schema":"[^"]*"/g, '').includes(metaschemas));
  for (const [uri, document] of Object.entries(documents)) ajv.addSchema(document as object, uri);
  return ajv.compile(schema as object);
};

const functionFor = (question: Question, dialect: Dialect): Validate => {
  const { schema, documents, assertFormat } = question;
  const key = JSON.stringify([dialect, assertFormat, schema, documents]);
  const validate = recent.get(key) ?? made(question, dialect, key);
  recent.delete(key);
  recent.set(key, validate);
  for (const oldest of recent.keys()) if (recent.size > mostRecent) recent.delete(oldest);
  return validate;
};

/** Judges values by ajv. @returns a verdict for each value, or undefined when ajv cannot judge by the schema */
export const judgeByAjv = (question: Question, dialect: Dialect): readonly boolean[] | undefined => {
  const { schema, values } = question;
  if (typeof schema === 'boolean') return values.map(() => schema);
  try {
    const validate = functionFor(question, dialect);
    return values.map((value) => validate(value) === true);
  } catch {
    return undefined;
  }
};
