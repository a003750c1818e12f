import type { Manifest } from './workspace.ts';

/** One way into a package: a subpath of its `exports`. */
export interface Entry {
  /** What an importer writes: `@referral-kit/validator/guards`. */
  readonly specifier: string;
  /** The subpath: `./guards`, or `.` for the package itself. */
  readonly subpath: string;
  /** Path in the package of what is imported. */
  readonly target: string;
  /** Paths in the package of what is imported instead under other conditions, such as `browser`. */
  readonly others: readonly string[];
  /** Path in the package of its declarations. */
  readonly types?: string;
}

const strip = (path: string): string => path.replace(/^\.\//, '');

/** @returns what a `*` in `pattern` stands for in each path that matches it; of a path without `*`, the empty text. */
const starsOf = (pattern: string, files: readonly string[]): string[] => {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return [''];
  return files
    .filter((file) => file.startsWith(start) && file.endsWith(end) && file.length > start.length + end.length)
    .map((file) => file.slice(start.length, file.length - end.length));
};

/**
 * @param files paths in the package, for the patterns among its subpaths
 * @returns every subpath that the package exports, patterns expanded
 */
export const entriesOf = ({ name, exports = {} }: Manifest, files: readonly string[]): Entry[] =>
  Object.entries(exports).flatMap(([subpath, conditions]) => {
    const {
      default: target,
      types,
      ...others
    }: Exclude<typeof conditions, string> = typeof conditions === 'string' ? { default: conditions } : conditions;
    return starsOf(strip(target), files).map((star) => {
      const filled = (text: string): string => text.replace('*', star);
      return {
        specifier: filled(`${name}${subpath.slice(1)}`),
        subpath: filled(subpath),
        target: filled(strip(target)),
        others: [...new Set(Object.values(others))]
          .filter((other) => other !== target)
          .map((other) => filled(strip(other))),
        ...(types === undefined ? {} : { types: filled(strip(types)) }),
      };
    });
  });
