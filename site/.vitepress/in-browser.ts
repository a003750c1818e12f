import { fileURLToPath } from 'node:url';

/** Modules of packages that need Node, and what takes their place in a browser: by the importer, and by the import. */
const replaced: readonly (readonly [importer: RegExp, id: RegExp, file: string])[] = [
  // Loads the library with `require`; in a browser it is part of the same chunk.
  [/\/parse\/src\/yaml(?:\/|\.ts$)/, /\/library\.ts$/, 'reading/yaml-library.ts'],
  // Loads validators with `require`, once they are needed.
  [/\/compat\/src\//, /\/load\.ts$/, 'compare/load.ts'],
  // Compiles schemas to code, which the policy of the site forbids, or waits for a thread.
  [/\/compat\/src\/confirm\//, /\/(?:ajv|hyperjump)\.ts$/, 'compare/not-in-browsers.ts'],
];

/** Makes the sources of packages run in browsers. */
export const inBrowser = {
  name: 'in-browser',
  enforce: 'pre' as const,
  resolveId: (id: string, importer: string | undefined): string | undefined => {
    const found = replaced.find(([from, what]) => importer !== undefined && from.test(importer) && what.test(id));
    return found && fileURLToPath(new URL(`../src/${found[2]}`, import.meta.url));
  },
};

/**
 * Makes the editor put its styles into the page as a stylesheet object, as it does in a shadow root: the policy of the
 * site allows no `<style>`.
 */
export const adoptedStyles = {
  name: 'adopted-styles',
  transform: (code: string, id: string): string | undefined => {
    if (!/\/style-mod\/src\/style-mod\.js/.test(id)) return undefined;
    const shadowOnly = '!root.head && root.adoptedStyleSheets';
    if (!code.includes(shadowOnly)) throw new Error(`style-mod has changed: there is no ${shadowOnly} in it.`);
    return code.replace(shadowOnly, 'root.adoptedStyleSheets');
  },
};
