import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { ApiDescription, ManifestEntry } from '@referral-kit/codegen';
import { schemaBase } from '../source/parts/contract.ts';
import { apiDescriptions } from './api/descriptions.ts';
import { draft07, draft07Folder } from './draft-07.ts';
import { type Json, jsonText, schemaText, sha256 } from './emit.ts';
import { emitRevision, type RevisionSource } from './revision.ts';

const sourceFolder = new URL('../source/', import.meta.url);

/** @returns the revisions in `schemas/source/`, oldest first. */
export const revisions = (): string[] =>
  readdirSync(sourceFolder)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort();

/** @returns the revision that root exports stand for: the oldest, which users of those have come to rely on. */
export const defaultRevision = (): string => revisions()[0] as string;

/** @returns every emitted file of this package as it should be: text by path below `schemas/`. */
export const contents = async (): Promise<Map<string, string>> => {
  const texts = new Map<string, string>();
  const listed: Record<string, unknown> = {};
  const positions: string[] = [];
  const described: ApiDescription[] = [];
  const olderDialect: ManifestEntry[] = [];
  for (const revision of revisions()) {
    const source = (await import(new URL(`${revision}/index.ts`, sourceFolder).href)) as RevisionSource;
    const emitted = emitRevision(revision, source);
    for (const [path, text] of emitted.texts) texts.set(path, text);
    listed[revision] = emitted.entries;
    for (const entry of emitted.entries.filter(({ $id }) => $id !== undefined)) {
      const path = posix.join(draft07Folder, entry.path);
      const schema = draft07(JSON.parse(emitted.texts.get(entry.path) as string) as Json);
      const text = schemaText(schema);
      texts.set(path, text);
      olderDialect.push({ ...entry, path, $id: schema.$id as string, sha256: sha256(text) });
    }
    for (const { text, ...entry } of apiDescriptions(revision, emitted.schemas, source.settings.event)) {
      texts.set(entry.path, text);
      described.push(entry);
    }
    if (source.settings.positions) positions.push(revision);
  }
  const manifest = { base: schemaBase, default: defaultRevision(), positions, revisions: listed };
  texts.set('manifest.json', jsonText({ ...manifest, draft07: olderDialect, apiDescriptions: described }));
  return texts;
};
