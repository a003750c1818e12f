import { posix } from 'node:path';

// Names of files and folders are read from the manifest, never made from the name of a type: `Level2Tag` has the file
// that the manifest says.

const ending = '.schema.json';

/**
 * @param path of an emitted schema, or its `$id`
 * @returns its file's name without the ending, as folders of fixtures, subpaths and modules have it: `customer-profile`
 */
export const slugOf = (path: string): string => {
  const name = posix.basename(path);
  if (!name.endsWith(ending)) throw new Error(`names: ${path} is not the file of a schema`);
  return name.slice(0, -ending.length);
};

/** @returns a slug as an identifier: `customer-profile` as `customerProfile`. */
export const camelCase = (slug: string): string =>
  slug.replaceAll(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase());
