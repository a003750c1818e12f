import { createRequire } from 'node:module';
import type { Json } from '@referral-kit/compat';

/** Says whether a document is valid; undefined where it does not say. */
export type Judge = (document: Json) => boolean | undefined;

const load = createRequire(import.meta.url);

type Dialect = '4' | '7' | '2019-09' | '2020-12';

/** The dialect that a schema names; draft-07 unless it names one, as the tools that are compared take it. */
const dialectOf = (schema: Json): Dialect => {
  const { $schema } = schema as { readonly $schema?: unknown };
  const [, draft, year] = /draft-0(\d)|draft\/(\d{4}-\d\d)/.exec(String($schema)) ?? [];
  if (year === '2019-09' || year === '2020-12') return year;
  return draft === '4' ? '4' : '7';
};

const uris: Readonly<Record<Dialect, string>> = {
  '4': 'http://json-schema.org/draft-04/schema#',
  '7': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

const withDialect = (schema: Json, dialect: Dialect): object => ({
  ...(structuredClone(schema) as object),
  $schema: uris[dialect],
});

interface Constructor<T> {
  new (...parameters: readonly unknown[]): T;
}

interface Compiled {
  compile(schema: object): (document: Json) => unknown;
}

const ajvModules: Readonly<Record<Dialect, string>> = {
  '4': 'ajv-draft-04',
  '7': 'ajv',
  '2019-09': 'ajv/dist/2019.js',
  '2020-12': 'ajv/dist/2020.js',
};

const byAjv = (schema: Json, dialect: Dialect): Judge => {
  const { default: Ajv } = load(ajvModules[dialect]) as { readonly default: Constructor<Compiled> };
  const ajv = new Ajv({ strict: false, validateSchema: false, logger: false, validateFormats: false });
  const validate = ajv.compile(withDialect(schema, dialect));
  return (document) => validate(document) === true;
};

const bySchemasafe = (schema: Json, dialect: Dialect): Judge => {
  const { validator } = load('@exodus/schemasafe') as {
    validator(schema: object, options: object): (document: Json) => boolean;
  };
  const options = { mode: 'lax', isJSON: true, allowUnusedKeywords: true, $schemaDefault: uris[dialect] };
  return validator(withDialect(schema, dialect), { ...options, formatAssertion: false });
};

const byCfworker = (schema: Json, dialect: Dialect): Judge => {
  const { Validator } = load('@cfworker/json-schema') as {
    readonly Validator: Constructor<{ validate(document: Json): { readonly valid: boolean } }>;
  };
  // It asserts formats, and cannot be told not to.
  const plain = JSON.parse(
    JSON.stringify(schema, (key, value) => (key === 'format' && typeof value === 'string' ? undefined : value)),
  );
  const validator = new Validator(plain, dialect, true);
  return (document) => validator.validate(document).valid;
};

const hyperjumpModules: Readonly<Record<Dialect, string>> = {
  '4': '@hyperjump/json-schema/draft-04',
  '7': '@hyperjump/json-schema/draft-07',
  '2019-09': '@hyperjump/json-schema/draft-2019-09',
  '2020-12': '@hyperjump/json-schema/draft-2020-12',
};

interface Hyperjump {
  registerSchema(schema: object, uri: string): void;
  unregisterSchema(uri: string): void;
  validate(uri: string): Promise<(document: Json) => { readonly valid: boolean }>;
}

let count = 0;

const byHyperjump = async (schema: Json, dialect: Dialect): Promise<Judge> => {
  const { registerSchema, validate } = (await import(hyperjumpModules[dialect])) as Hyperjump;
  const uri = `https://pairs.example/${count++}`;
  const { $id: _, id: __, ...rest } = withDialect(schema, dialect) as Record<string, unknown>;
  registerSchema(rest, uri);
  const judge = await validate(uri);
  return (document) => judge(document).valid;
};

const makers = { ajv: byAjv, hyperjump: byHyperjump, schemasafe: bySchemasafe, cfworker: byCfworker } as const;

/** @returns each engine that takes a schema, by name */
export const judgesOf = async (schema: Json): Promise<ReadonlyMap<string, Judge>> => {
  const judges = new Map<string, Judge>();
  for (const [name, make] of Object.entries(makers)) {
    try {
      const judge = await make(schema, dialectOf(schema));
      judges.set(name, (document) => {
        try {
          return judge(document);
        } catch {
          return undefined;
        }
      });
    } catch {
      // It refuses the schema: the others decide.
    }
  }
  return judges;
};
