import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestEntry } from '../schemas/scripts/revision.ts';

// How the scripts of every package read the emitted contract.

const folder = join(import.meta.dirname, '../schemas');

/** @returns an emitted file, parsed; `path` is below `schemas/`. */
export const emittedFile = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;

/** What `schemas/manifest.json` says: every emitted file, by revision, oldest revision first. */
export const manifest: {
  /** The revision that root exports stand for. */
  readonly default: string;
  /** The revisions whose enumerations have documented positions. */
  readonly positions: readonly string[];
  readonly revisions: Readonly<Record<string, readonly ManifestEntry[]>>;
} = emittedFile('manifest.json');
