import type { Manifest } from '../packages/workspace.ts';
import { exportedNames, type ReadText } from './declarations.ts';

/** @returns every subpath of a package, and every name that one exports, as `./subpath name` */
export const exportsOf = (manifest: Manifest, read: ReadText): string[] =>
  Object.entries(manifest.exports ?? {})
    .flatMap(([subpath, target]) => {
      const types = typeof target === 'string' ? undefined : target.types;
      const names = types === undefined ? [] : exportedNames(read, types.replace(/^\.\//, ''));
      return [subpath, ...[...names].map((name) => `${subpath} ${name}`)];
    })
    .sort();
