import type { Package } from '../packages/workspace.ts';

/** @returns packages in an order in which each comes after those that it needs */
export const dependenciesFirst = <T extends Package>(packages: readonly T[]): T[] => {
  const sorted = new Set<T>();
  const add = (one: T, above: readonly T[]): void => {
    if (above.includes(one)) throw new Error(`${one.manifest.name} needs itself`);
    const { dependencies, peerDependencies } = one.manifest;
    const needed = Object.keys({ ...dependencies, ...peerDependencies });
    for (const other of packages) if (needed.includes(other.manifest.name)) add(other, [...above, one]);
    sorted.add(one);
  };
  for (const one of packages) add(one, []);
  return [...sorted];
};
