import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from './schema.ts';

// By path, since `schemas` depends on this package to write what is read here. A package whose generator reads the
// contract depends on `@referral-kit/schemas`, so that the contract is written first; a test holds it to that.
const folder = join(import.meta.dirname, '../../../schemas');

/** What a file that is no schema holds; the file is named after it. */
export type DataKind = 'transitions' | 'registration-transitions' | 'spellings' | 'correspondence';

/** One emitted file, as the manifest lists it. */
export interface ManifestEntry {
  /** Path below `schemas/`. */
  readonly path: string;
  readonly $id?: string;
  readonly kind: 'type' | 'catalog' | 'codes' | 'advice' | 'bundle' | DataKind;
  readonly name?: string;
  readonly profile?: Profile;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** One emitted file with the schemas of a revision as components: for descriptions of services. */
export interface ApiDescription {
  /** Path below `schemas/`. */
  readonly path: string;
  readonly format: 'openapi-3.1' | 'openapi-3.0' | 'asyncapi-3.0';
  readonly revision: string;
  readonly profile: Profile;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What `schemas/manifest.json` holds. */
export interface Manifest {
  /** What every `$id` starts with. */
  readonly base: string;
  /** The revision that root exports stand for. */
  readonly default: string;
  /** The revisions whose enumerations have documented positions. */
  readonly positions: readonly string[];
  /** Every emitted file of the contract, by revision, oldest revision first. */
  readonly revisions: Readonly<Record<string, readonly ManifestEntry[]>>;
  /** The same schemas in draft-07, each at its path below `draft-07/`. */
  readonly draft07: readonly ManifestEntry[];
  /** The same schemas as components of OpenAPI and AsyncAPI. */
  readonly apiDescriptions: readonly ApiDescription[];
}

/**
 * @param path below `schemas/`
 * @returns an emitted file, parsed
 */
export const emittedFile = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;

/** Every emitted file, as the contract's own list has it. */
export const manifest: Manifest = emittedFile('manifest.json');
