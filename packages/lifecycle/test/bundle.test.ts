import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const bundle = async (names: string, module: string): Promise<{ text: string; inputs: string[] }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from './${module}'`, resolveDir: join(import.meta.dirname, '../src') },
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const [file] = outputFiles;
  if (!file) throw new Error('no output');
  return { text: file.text, inputs: Object.keys(metafile.inputs) };
};

const machine = 'transition, canTransition, nextStates, states, initialStates, isTerminal, isState';

test('the machine alone, minified and compressed, is smaller than 2.9 kB', async () => {
  const { text } = await bundle(machine, 'index.ts');
  expect(gzipSync(text).length).toBeLessThan(2900);
  expect(text).not.toContain('updatedDateTime');
});

test('the root depends on nothing at run time', async () => {
  const { inputs, text } = await bundle(`${machine}, checkHistory, checkHistories, groupHistories`, 'index.ts');
  expect(inputs.filter((path) => path.includes('node_modules') || path.includes('packages/validator/'))).toEqual([]);
  expect(text).not.toMatch(/\bimport\b|\brequire\b/);
});
