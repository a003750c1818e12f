import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Packed } from './pack.ts';
import { linesOf, run } from './run.ts';
import { root } from './workspace.ts';

/** @returns what publint says of a tarball, suggestions included. */
export const publintFaults = async ({ tarball }: Packed): Promise<string[]> => {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
};

const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

/** @returns what "are the types wrong" says of a tarball that is for ESM alone. */
export const attwFaults = async ({ tarball }: Packed): Promise<string[]> => {
  const flags = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji', '--no-definitely-typed'];
  const ended = await run(process.execPath, [attw, tarball, ...flags]);
  return ended.status === 0 ? [] : linesOf(ended);
};
