import type { Json } from '../src/index.ts';

interface JsonSchemaDiff {
  diffSchemas(input: { sourceSchema: Json; destinationSchema: Json }): Promise<{ readonly removalsFound: boolean }>;
}

/** Asks json-schema-diff about two schemas: whether some document of the first is none of the second. */
export type Asked = (from: Json, to: Json) => Promise<boolean | undefined>;

/**
 * @param load loads modules from where json-schema-diff is installed
 * @returns asks it; undefined where it gives no answer
 */
export const jsonSchemaDiff = (load: NodeJS.Require): Asked => {
  const { diffSchemas } = load('json-schema-diff') as JsonSchemaDiff;
  return async (from, to) => {
    try {
      // It changes what it is given.
      const input = { sourceSchema: structuredClone(from), destinationSchema: structuredClone(to) };
      return (await diffSchemas(input)).removalsFound;
    } catch {
      return undefined;
    }
  };
};
