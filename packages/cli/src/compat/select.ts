import type { Json } from '@referral-kit/compat';
import type { Verdict } from '../check/verdict.ts';
import type { Loaded } from './load.ts';
import { faultOf } from './read.ts';
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

/** @returns a fault for a file that was named as a schema and is none */
export const notASchema = (name: string, { files }: Loaded): Verdict[] =>
  Object.values(files)
    .filter(
      (value) => typeof value !== 'boolean' && (typeof value !== 'object' || value === null || Array.isArray(value)),
    )
    .map(() =>
      faultOf(name, {
        code: 'file/not-a-schema',
        message: 'the file holds no JSON Schema, which is an object or a boolean',
      }),
    );
