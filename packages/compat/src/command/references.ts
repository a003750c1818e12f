import { posix } from 'node:path';
import type { Json } from '../json.ts';
import { endings } from '../link/candidates.ts';
import { absolute, decoded, folderUri, splitFragment, stepBetween, uriOfPath } from '../link/uri.ts';

const keywords = new Set(['$ref', '$dynamicRef', '$recursiveRef']);

function* references(value: Json): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (keywords.has(key) && typeof inner === 'string') yield inner;
    else yield* references(inner as Json);
  }
}

const baseOf = (document: Json, path: string): string => {
  const { $id, id } = document as { readonly $id?: unknown; readonly id?: unknown };
  const name = [$id, id].find((one): one is string => typeof one === 'string');
  return (name !== undefined && absolute(name, uriOfPath(path))) || uriOfPath(path);
};

const withoutQuery = (path: string): string => path.replace(/\?.*$/s, '');

/** The paths that a reference can stand for: where its URI is next to that of the document, by the path of the file, from the root of the folder. */
const pathsFor = (reference: string, base: string, path: string): string[] => {
  const plain = withoutQuery(splitFragment(reference.replace(/^file:(?!\/\/)/i, ''))[0]);
  const byIdentifier = absolute(reference, base);
  const step = byIdentifier === undefined ? undefined : stepBetween(base, byIdentifier);
  const byPath = absolute(plain, uriOfPath(path));
  const fromFolder = byPath === undefined ? undefined : stepBetween(`${folderUri}.`, byPath);
  const found = [
    step === undefined ? undefined : posix.join(posix.dirname(path), step),
    fromFolder,
    URL.canParse(plain) ? undefined : decoded(plain.replace(/^\/+/, '')),
  ].flatMap((one) => (one === undefined || one === '' ? [] : [posix.normalize(one)]));
  return [...new Set(endings.flatMap((ending) => found.map((one) => `${one}${ending}`)))];
};

/**
 * @param path of the document
 * @returns for each document that a document refers to, the paths that its file may have, the likeliest first
 */
export const referredPaths = (document: Json, path: string): string[][] => {
  if (typeof document !== 'object' || document === null) return [];
  const base = baseOf(document, path);
  const all = new Set([...references(document)].map((reference) => splitFragment(reference)[0]));
  return [...all].filter((reference) => reference !== '').map((reference) => pathsFor(reference, base, path));
};
