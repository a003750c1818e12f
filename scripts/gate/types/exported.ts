import { exportedNames } from '../declarations.ts';
import type { Packages, Project } from './project.ts';
import { Units } from './units.ts';

/** A name that a module exports in both versions. */
export interface Exported {
  readonly package: string;
  /** The first subpath that leads to the module. */
  readonly subpath: string;
  /** The module, by its path in each version. */
  readonly paths: readonly [old: string, now: string];
  readonly name: string;
}

/** What a name stands for in one version. */
export interface Kind {
  readonly isValue: boolean;
  /** How many type arguments it has to be given; undefined for anything but a type. */
  readonly parameters: number | undefined;
}

/** @returns the names that modules of both versions export and do not declare alike, each module once */
export const changedExports = (old: Packages, now: Packages): Exported[] => {
  const [oldUnits, newUnits] = [new Units(old), new Units(now)];
  return Object.entries(now).flatMap(([name, { entries, files }]) => {
    const before = old[name];
    if (!before) return [];
    const seen = new Set<string>();
    return Object.entries(entries).flatMap(([subpath, path]): Exported[] => {
      const oldPath = before.entries[subpath];
      const key = `${oldPath} ${path}`;
      if (oldPath === undefined || seen.has(key)) return [];
      seen.add(key);
      const [oldNames, newNames] = [
        exportedNames((file) => before.files[file], oldPath),
        exportedNames((file) => files[file], path),
      ];
      return [...newNames]
        .filter((one) => oldNames.has(one) && /^[$\w]+$/.test(one))
        .filter(
          (one) =>
            oldUnits.signature({ package: name, path: oldPath }, one) !==
            newUnits.signature({ package: name, path }, one),
        )
        .map((one) => ({ package: name, subpath, paths: [oldPath, path], name: one }));
    });
  });
};

export const versions = ['old', 'now'] as const;

/** @returns an expression for what a name stands for in a version, as a type or, after `typeof`, as a value */
export const named = ({ package: name, paths, name: exported }: Exported, version: (typeof versions)[number]): string =>
  `import('./${version}/node_modules/${name}/${paths[versions.indexOf(version)]}').${exported}`;

/** What the compiler says where type arguments are missing. */
const missing = /requires (?:between )?(\d+)/;

/** @returns what names stand for in both versions */
export const kindsOf = async (
  all: readonly Exported[],
  project: Project,
): Promise<(readonly [old: Kind, now: Kind])[]> => {
  const faults = await project.faults(
    all.flatMap((one, index) =>
      versions.flatMap((version) => [
        `export type T${version}${index} = ${named(one, version)};`,
        `export declare const v${version}${index}: typeof ${named(one, version)};`,
      ]),
    ),
  );
  const kind = (line: number): Kind => {
    const [asType, asValue] = [faults.get(line), faults.get(line + 1)];
    const [, count] = missing.exec(asType?.message ?? '') ?? [];
    return {
      isValue: asValue === undefined,
      parameters: asType === undefined ? 0 : count === undefined ? undefined : Number(count),
    };
  };
  return all.map((_, index) => [kind(4 * index), kind(4 * index + 2)]);
};
