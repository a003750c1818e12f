import type { Place, Source } from './catalogue.ts';
import { absolute, folderUri, splitFragment, stepBetween, uriOfPath } from './uri.ts';

/** What the name of a file may have at its end that a reference leaves out. */
export const endings: readonly string[] = ['', '.json', '.schema.json', '.schema.yaml', '.schema.yml', '.yaml', '.yml'];

/** A path, where a reference names a file by its place on a disk. */
const onDisk = /^file:(?!\/\/)/i;

/**
 * The URIs that a reference can stand for, the first that leads somewhere being the one: by RFC 3986; as with relative
 * identifiers, which ajv leaves as they are; by the path of the file; by the root of the folder.
 */
function* bases(reference: string, { base, bare }: Place, { path, retrieval }: Source): Generator<string> {
  const plain = reference.replace(onDisk, '');
  const byIdentifier = absolute(reference, base);
  if (byIdentifier !== undefined) yield byIdentifier;
  for (const [text, from] of [
    [reference, bare],
    [plain, retrieval],
  ] as const) {
    const uri = absolute(text, from);
    if (uri !== undefined) yield uri;
  }
  // Documents that have no identifier lie next to those that have one as their URIs do.
  const step = byIdentifier === undefined ? undefined : stepBetween(base, byIdentifier);
  if (step !== undefined) yield `${absolute(encodeURI(step), uriOfPath(path))}#${splitFragment(reference)[1]}`;
  const fromRoot = absolute(plain.replace(/^\/+/, ''), folderUri);
  if (fromRoot !== undefined) yield fromRoot;
}

const withEnding = (uri: string, ending: string): string => {
  const [resource, fragment] = splitFragment(uri);
  return `${resource}${ending}#${fragment}`;
};

const withoutQuery = (uri: string): string => {
  const [resource, fragment] = splitFragment(uri);
  return `${resource.replace(/\?.*$/s, '')}#${fragment}`;
};

/** @returns the URIs that a reference can stand for, the likeliest first */
export function* candidates(reference: string, place: Place, source: Source): Generator<string> {
  const all = [...bases(reference, place, source)];
  yield* all;
  const plain = all.map(withoutQuery);
  for (const ending of endings) for (const uri of plain) yield withEnding(uri, ending);
}
