import { isDocument } from '../parse/formats/index.ts';

const ending = '.expected.json';

const json = /\.json$/i;

/** @returns the path of a document's sidecar: `a.expected.json` for `a.json`, `a.ndjson.expected.json` for `a.ndjson`. */
export const sidecarOf = (path: string): string => (json.test(path) ? path.replace(json, ending) : `${path}${ending}`);

/** @returns the path of the document that a sidecar belongs to, or `undefined` for any other file. */
export const documentOf = (path: string): string | undefined => {
  if (!path.endsWith(ending) || path.endsWith(`/${ending}`)) return undefined;
  const stem = path.slice(0, -ending.length);
  return isDocument(stem) && !json.test(stem) ? stem : `${stem}.json`;
};
