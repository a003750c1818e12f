import { readdirSync } from 'node:fs';
import type { ApiDescription } from '@referral-kit/codegen';
import { schemaBase } from '../source/parts/contract.ts';
import { apiDescriptions } from './api/descriptions.ts';
import { jsonText } from './emit.ts';
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
  for (const revision of revisions()) {
    const source = (await import(new URL(`${revision}/index.ts`, sourceFolder).href)) as RevisionSource;
    const emitted = emitRevision(revision, source);
    for (const [path, text] of emitted.texts) texts.set(path, text);
    listed[revision] = emitted.entries;
    for (const { text, ...entry } of apiDescriptions(revision, emitted.schemas, source.settings.event)) {
      texts.set(entry.path, text);
      described.push(entry);
    }
    if (source.settings.positions) positions.push(revision);
  }
  const manifest = { base: schemaBase, default: defaultRevision(), positions, revisions: listed };
  texts.set('manifest.json', jsonText({ ...manifest, apiDescriptions: described }));
  return texts;
};
