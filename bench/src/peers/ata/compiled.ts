import { toStandaloneModule } from 'ata-validator/build';

/**
 * Compiles a schema ahead of time, as `ata build` does in production: without excerpts of the schema's text.
 *
 * @param abortEarly whether one fault is enough, which makes the module smaller
 * @returns the source of a module that exports `isValid` and `validate`
 * @throws {Error} when the schema cannot be compiled
 */
export const compiledSource = (schema: object, abortEarly: boolean = false): string => {
  const source = toStandaloneModule(schema, { format: 'esm', source: false, abortEarly });
  if (source === null) throw new Error('ata-validator cannot compile the schema ahead of time');
  return source;
};
