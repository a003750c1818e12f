import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Schema } from '../src/index.ts';

/** Two schemas, and what a peer's own tests say of them. */
export interface Case {
  readonly group: string;
  readonly a: Schema;
  readonly b: Schema;
  /** Whether every document of the first is one of the second. */
  readonly within: boolean;
}

interface PublishedCase {
  readonly input: { readonly a: Schema; readonly b: Schema };
  readonly output: { readonly added: Schema; readonly removed: Schema };
}

/** Instead of running its cases, a test file of the peer hands them over. */
const handOver: Plugin = {
  name: 'hand over test cases',
  setup(build) {
    build.onResolve({ filter: /support\// }, ({ path }) => ({ path, namespace: 'support' }));
    build.onLoad({ filter: /.*/, namespace: 'support' }, () => ({
      contents: `
        export const registerDiffTestCases = (cases) => globalThis.handedOver.push(...cases);
        export const invokeDiff = () => {};
        export const invokeDiffAndExpectToFail = () => {};`,
    }));
  },
};

const casesOf = async (file: string): Promise<PublishedCase[]> => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [handOver],
  });
  const handedOver: PublishedCase[] = [];
  Object.assign(globalThis, { handedOver, describe: (_: string, body: () => void) => body(), it: () => {} });
  await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}#${file}`);
  return handedOver;
};

/** @returns the cases that json-schema-diff ships with its tests, each in both directions */
export const publishedCases = async (folder: string): Promise<Case[]> => {
  const tests = join(folder, 'test/unit/json-schema-diff');
  const all: Case[] = [];
  for (const file of readdirSync(tests).sort()) {
    if (!file.startsWith('diff-schemas-')) continue;
    const group = file.replace(/^diff-schemas-|\.spec\.ts$/g, '');
    for (const { input, output } of await casesOf(join(tests, file))) {
      all.push({ group, a: input.a, b: input.b, within: output.removed === false });
      all.push({ group, a: input.b, b: input.a, within: output.added === false });
    }
  }
  return all;
};
