import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const folder = join(import.meta.dirname, '..');

/** The modules of the entry points, as `compiled/2018-10-01/entries/index`. */
const modules = new Set(
  Object.values(manifest.exports)
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .flatMap((path) => /^\.\/dist\/(.*)\.js$/.exec(path)?.[1] ?? []),
);

const namesIn = async (file: string): Promise<string[]> =>
  Object.keys((await import(join(folder, file))) as object).sort();

it.each([...modules])('What is built of %s exports what its source does', async (module) => {
  expect(await namesIn(`dist/${module}.js`)).toEqual(await namesIn(`src/${module}.ts`));
});
