import type { Input, Problem } from '../inputs/input.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { readStandardInput } from '../inputs/stdin.ts';
import { checkFile } from './file.ts';
import type { Settings } from './settings.ts';
import type { Verdict } from './verdict.ts';

const read = async ({ path, problem }: Input): Promise<Buffer | Problem> => {
  if (problem !== undefined) return problem;
  return path === undefined ? readStandardInput() : readBytes(path);
};

/**
 * Checks every input, one after the other, in their order.
 *
 * @throws {Error} when the check itself fails, whatever the input; it names the input
 */
export async function* run(inputs: readonly Input[], settings: Settings): AsyncGenerator<Verdict> {
  for (const input of inputs) {
    try {
      yield* checkFile(input, await read(input), settings);
    } catch (cause) {
      throw new Error(`checking ${input.name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
}
