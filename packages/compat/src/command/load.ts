import type { Json } from '../json.ts';
import type { Fault, Host, LossyNumber, Problem } from './host.ts';
import { referredPaths } from './references.ts';
import { keyOf, type NoSource, type Source } from './source.ts';

/** What a source holds, by the paths that reports have for it. */
export interface Loaded {
  /** The documents to compare. */
  readonly files: Record<string, Json>;
  /** The documents that they also refer to. */
  readonly documents: Record<string, Json>;
  /** By path, the numbers that no double holds. */
  readonly lossy: ReadonlyMap<string, ReadonlyMap<string, LossyNumber>>;
  /** What could not be read. */
  readonly faults: readonly Fault[];
}

/**
 * Reads what a source holds, and what that refers to.
 *
 * @param prefix the folder that the paths of reports count from
 */
export const load = (
  source: Source | NoSource,
  prefix: string,
  host: Pick<Host, 'readDocument' | 'faultOf'>,
): Loaded => {
  const files: Record<string, Json> = {};
  const documents: Record<string, Json> = {};
  const faults: Fault[] = [];
  const lossy = new Map<string, ReadonlyMap<string, LossyNumber>>();
  if ('code' in source) return { files, documents, lossy, faults: [host.faultOf(source.name, source)] };
  const seen = new Set<string>();
  const read = new Map<string, Uint8Array | Problem | undefined>();
  const bytesOf = (path: string): Uint8Array | Problem | undefined => {
    if (!read.has(path)) read.set(path, source.read(path));
    return read.get(path);
  };
  const take = (path: string, into: Record<string, Json>): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const bytes = bytesOf(path);
    if (bytes === undefined) return;
    const found = host.readDocument(source.shown(path), bytes);
    if ('fault' in found) faults.push(found.fault);
    else {
      into[keyOf(prefix, path)] = found.value;
      lossy.set(keyOf(prefix, path), found.lossy);
      // A folder is complete in itself; a file may have neighbours.
      if (source.isFile) for (const others of referredPaths(found.value, path)) takeFirst(others);
    }
  };
  const takeFirst = (paths: readonly string[]): void => {
    const there = paths.filter((path) => bytesOf(path) !== undefined);
    // Beside `part.json` there may be a folder `part`, which cannot be read as a file.
    const path = there.find((one) => bytesOf(one) instanceof Uint8Array) ?? there[0];
    if (path !== undefined) take(path, documents);
  };
  for (const path of source.paths) take(path, files);
  return { files, documents, lossy, faults };
};
