import type { Validator } from './validator.ts';

/** Every validator, by revision, profile and type. */
export type Registry = Readonly<
  Record<string, Readonly<Record<'strict' | 'tolerant', Readonly<Record<string, Validator<unknown>>>>>>
>;

/**
 * The types that something is advised of beyond their schemas, by revision: a document that their schemas accept may
 * have warnings all the same.
 */
export type Advised = Readonly<Record<string, readonly string[]>>;

export { advised, defaultRevision, registry } from './compiled/registry.ts';
