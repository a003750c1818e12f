import type { SourceFile } from './source-file.ts';

/** The names of files that hold one document on each line. */
const lines = /\.(ndjson|jsonl)(\.gz)?$/i;

/** The names of the files that are looked for in folders. */
const document = /\.(json|ndjson|jsonl|ya?ml)(\.gz)?$/i;

const yaml = /\.ya?ml(\.gz)?$/i;

const compressed = /\.gz$/i;

/** Whether a file holds one document on each line, by its name. */
export const isNdjson = (name: string): boolean => lines.test(name);

/** Whether a file holds documents in YAML, by its name. */
export const isYaml = (name: string): boolean => yaml.test(name);

/** Whether a file in a folder holds documents, by its name. */
export const isDocument = (name: string): boolean => document.test(name);

/** Whether a file is compressed with gzip, by its name. */
export const isCompressed = (name: string): boolean => compressed.test(name);

/** The endings of the names of files that are looked for in folders, in words. */
export const endings = '.json, .ndjson, .jsonl, .yaml or .yml (or such with .gz)';

/** @returns whether each line of an input holds a document; nothing where its name, as that of a pipe, does not tell. */
export const isLinesByName = ({ name }: Pick<SourceFile, 'name'>): boolean | undefined =>
  isDocument(name) ? isNdjson(name) : undefined;
