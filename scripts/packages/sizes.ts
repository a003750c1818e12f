import { bundle, imports, normalizerImports } from './bundle.ts';

/** @returns the imports whose bundles from the installed packages are above their ceilings */
export const sizeFaults = async (project: string): Promise<string[]> => {
  const faults: string[] = [];
  for (const [name, { code, ceiling }] of Object.entries({ ...imports, ...normalizerImports })) {
    const { gzipped } = await bundle(code, project);
    if (gzipped > ceiling) faults.push(`${name}: ${gzipped} bytes, at most ${ceiling}`);
  }
  return faults;
};
