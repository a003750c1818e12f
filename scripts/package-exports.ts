import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param folder a package's folder
 * @param modules every subpath with its built module below `dist/`, without its ending
 * @returns the text of the package's `package.json` with these exports
 */
export const withExports = (folder: string, modules: ReadonlyMap<string, string>): string => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const exports: Record<string, unknown> = {};
  for (const [subpath, module] of modules) {
    exports[subpath] = { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` };
  }
  exports['./package.json'] = './package.json';
  return `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`;
};
