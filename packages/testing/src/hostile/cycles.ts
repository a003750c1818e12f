import { applyEdit } from '../faults/apply.ts';
import type { Path } from '../faults/path.ts';

/** @returns the path of every value in a document, the whole of it first. */
export const pathsOf = (value: unknown, at: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [at];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...parts.flatMap(([step, part]) => pathsOf(part, [...at, step]))];
};

/** @returns a copy of a document with another value at a path. */
export const plant = (document: unknown, at: Path, value: unknown): unknown =>
  applyEdit(document, { action: 'set', at, value });

/** @returns a copy of a document that holds itself at a path. */
export const cycle = (document: unknown, at: Path): unknown => {
  const last = at.at(-1);
  if (last === undefined) return document;
  const copy = structuredClone(document);
  const holder = at.slice(0, -1).reduce((part, step) => (part as Record<string | number, unknown>)[step], copy);
  (holder as Record<string | number, unknown>)[last] = copy;
  return copy;
};
