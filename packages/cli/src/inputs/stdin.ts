import type { Input } from './input.ts';

/** Standard input as an input. */
export const standardInput: Input = { name: '<stdin>', folders: [] };

/** Reads all of standard input. */
export const readStandardInput = async (): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
