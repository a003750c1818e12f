import { isObject, type Json, member } from '../json.ts';

/** Whether a file is a list of files, which says nothing itself. */
export const isManifest = (document: Json): boolean =>
  isObject(document) && isObject(member(document, 'revisions') ?? null);
