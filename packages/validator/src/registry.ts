import type { Validator } from './validator.ts';

/** Every validator, by revision, profile and type. */
export type Registry = Readonly<
  Record<string, Readonly<Record<'strict' | 'tolerant', Readonly<Record<string, Validator<unknown>>>>>>
>;

export { defaultRevision, registry } from './compiled/registry.ts';
