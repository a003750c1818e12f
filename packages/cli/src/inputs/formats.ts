/** The names of files that hold one document on each line. */
const lines = /\.(ndjson|jsonl)$/i;

/** The names of the files that are looked for in folders. */
const document = /\.(json|ndjson|jsonl)$/i;

/** Whether a file holds one document on each line, by its name. */
export const isNdjson = (name: string): boolean => lines.test(name);

/** Whether a file in a folder holds documents, by its name. */
export const isDocument = (name: string): boolean => document.test(name);
