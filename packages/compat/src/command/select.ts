import type { Json } from '../json.ts';
import { UsageError } from './host.ts';
import type { Loaded } from './load.ts';
import { isTelling } from './telling.ts';

/** What is compared of two folders, and what is not. */
export interface Selected {
  readonly old: Record<string, Json>;
  readonly now: Record<string, Json>;
  /** Paths of files that are no schemas. */
  readonly passedOver: readonly string[];
}

const pick = (files: Record<string, Json>, wanted: ReadonlySet<string>): Record<string, Json> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => wanted.has(path)));

/** A file is compared if it looks like a schema in either version, so that one that is emptied does not get lost. */
export const select = (old: Loaded, now: Loaded): Selected => {
  const all = [...new Set([...Object.keys(old.files), ...Object.keys(now.files)])];
  const wanted = new Set(
    all.filter((path) =>
      [old, now].some(({ files }) => Object.hasOwn(files, path) && isTelling(path, files[path] as Json)),
    ),
  );
  return {
    old: pick(old.files, wanted),
    now: pick(now.files, wanted),
    passedOver: all.filter((path) => !wanted.has(path)).sort(),
  };
};

/** @throws {UsageError} for a file that was named as a schema and is none */
export const expectSchema = (name: string, { files }: Loaded): void => {
  for (const value of Object.values(files)) {
    const isSchema =
      typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
    if (!isSchema) throw new UsageError(`${name} holds no JSON Schema, which is an object or a boolean`);
  }
};
