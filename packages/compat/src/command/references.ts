import { posix } from 'node:path';
import type { Json } from '../json.ts';

const keywords = new Set(['$ref', '$dynamicRef', '$recursiveRef']);

function* references(value: Json): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (keywords.has(key) && typeof inner === 'string') yield inner;
    else yield* references(inner as Json);
  }
}

/** Where a document without an identifier is taken to be. */
const nowhere = 'https://files.invalid/a/b/c/d/e/f/g/h/';

const baseOf = (document: Json, path: string): string => {
  const id = (document as { readonly $id?: unknown }).$id;
  return typeof id === 'string' && URL.canParse(id) ? id : new URL(encodeURI(path), nowhere).href;
};

/** A name with a percent sign that is no escape is meant as it is. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * @param path of the document
 * @returns the paths of the files that a document refers to, if the files lie as their URIs do
 */
export const referredPaths = (document: Json, path: string): string[] => {
  if (typeof document !== 'object' || document === null) return [];
  const base = baseOf(document, path);
  const paths = new Set<string>();
  for (const reference of references(document)) {
    if (!URL.canParse(reference, base)) continue;
    const [from, to] = [new URL(base), new URL(reference, base)];
    if (from.origin !== to.origin || from.pathname === to.pathname) continue;
    const step = posix.relative(posix.dirname(from.pathname), to.pathname);
    paths.add(posix.normalize(posix.join(posix.dirname(path), decoded(step))));
  }
  return [...paths];
};
