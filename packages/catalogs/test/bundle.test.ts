import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { catalogs } from './catalogs.ts';

/** @returns what is left of a module once bundled. */
const bundled = async (code: string): Promise<string> => {
  const bundle = await rolldown({
    input: 'entry',
    platform: 'neutral',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate();
  await bundle.close();
  return output[0].code;
};

const index = (revision: string): string =>
  JSON.stringify(join(import.meta.dirname, `../src/generated/${revision}/index.ts`));
const own = (revision: string, name: string): string =>
  JSON.stringify(join(import.meta.dirname, `../src/generated/${revision}/${name}.ts`));

describe.each(catalogs)('$revision $name in a bundle', ({ revision, name, exported, documented }) => {
  const others = catalogs.filter((other) => other.revision === revision && other.name !== name);
  const quoted = (code: string, ids: readonly string[]): string[] =>
    ids.filter((id) => code.includes(JSON.stringify(id)));

  test.each([
    ['its subpath', `import { has } from ${own(revision, name)}; console.log(has(1));`],
    ['the root', `import { ${exported} } from ${index(revision)}; console.log(${exported}.has(1));`],
  ])('from %s brings all of its ids and none of another catalog', async (_from, entry) => {
    const code = await bundled(entry);
    expect(quoted(code, documented)).toEqual(documented);
    for (const other of others)
      expect(
        quoted(
          code,
          other.documented.filter((id) => !documented.includes(id)),
        ),
      ).toEqual([]);
  });

  test('the guard alone leaves the search for near ids out', async () => {
    const code = await bundled(`import { has } from ${own(revision, name)}; console.log(has(1));`);
    expect(code).not.toContain('toLowerCase');
    expect(await bundled(`import { suggest } from ${own(revision, name)}; console.log(suggest(''));`)).toContain(
      'toLowerCase',
    );
  });

  test('an import for nothing leaves nothing', async () => {
    const code = await bundled(`import ${index(revision)}; import ${own(revision, name)};`);
    expect(code.replaceAll(/^\/\/#.*$/gm, '').trim()).toBe('');
  });
});
