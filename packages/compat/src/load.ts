import { createRequire } from 'node:module';
import type { Json } from './json.ts';

/**
 * Loads a module once it is needed, synchronously: most questions need no validator, no parser of patterns and no
 * thread, and each of them would take longer to load than the question takes to answer.
 */
export const load: NodeJS.Require = createRequire(import.meta.url);

interface Validator {
  addSchema(schema: object, uri?: string): unknown;
  validate(value: Json, ...more: readonly object[]): { readonly valid: boolean };
}

/** What is used of the packages of others that are part of this one: users need no types of theirs. */
interface Bundled {
  readonly Cfworker: new (schema: object, draft: '7' | '2019-09' | '2020-12') => Validator;
  readonly Jsonschema: new () => Validator;
  readonly format: Readonly<Record<string, (text: string) => boolean>>;
}

/** @returns the validators that come with the package */
export const bundled = (): Bundled =>
  // In the build this module is part of a chunk, in its own folder.
  load(import.meta.url.endsWith('.ts') ? './bundled.ts' : '../bundled.cjs') as Bundled;
