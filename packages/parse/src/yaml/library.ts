import { createRequire } from 'node:module';

type Library = typeof import('yaml');

let loaded: Library | undefined;

/** @returns the YAML library, which is loaded once a YAML file is met */
export const library = (): Library => {
  loaded ??= createRequire(import.meta.url)('yaml') as Library;
  return loaded;
};
