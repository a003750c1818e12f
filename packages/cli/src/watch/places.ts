import { basename, resolve, sep } from 'node:path';
import { isMagic } from '../inputs/named.ts';

/** Ignore files, which decide what is read, though their names begin with a dot. */
const watchedDotFiles = ['.gitignore', '.referralignore'];

/** @returns the part of a path in front of the first pattern in it. */
const staticPart = (path: string): string => {
  const parts = path.split(sep);
  const first = parts.findIndex(isMagic);
  return first === -1 ? path : parts.slice(0, first).join(sep) || sep;
};

/** @returns the files and folders that words lead to, or that patterns begin with. */
export const placesOf = (words: readonly string[], base: string): string[] => [
  ...new Set(words.map((word) => staticPart(resolve(base, word)))),
];

/** Whether a change there means nothing: dependencies, hidden files, and what the runs write themselves. */
export const isIgnored = (path: string, places: readonly string[], written: ReadonlySet<string>): boolean => {
  const name = basename(path);
  if (written.has(path)) return true;
  if (places.includes(path) || watchedDotFiles.includes(name)) return false;
  return name === 'node_modules' || name.startsWith('.');
};
