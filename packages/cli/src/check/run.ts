import type { Input, Problem } from '../inputs/input.ts';
import { readBytes } from '../inputs/read-bytes.ts';
import { readStandardInput } from '../inputs/stdin.ts';
import type { Verdict } from './verdict.ts';

const read = async ({ path, problem }: Input): Promise<Buffer | Problem> => {
  if (problem !== undefined) return problem;
  return path === undefined ? readStandardInput() : readBytes(path);
};

/** Says what was found about each document in a file, or about the file, given its bytes or why there are none. */
export type CheckFile = (input: Input, read: Buffer | Problem) => Iterable<Verdict>;

/**
 * Checks every input, one after the other, in their order.
 *
 * @throws {Error} when the check itself fails, whatever the input; it names the input
 */
export async function* run(inputs: readonly Input[], check: CheckFile): AsyncGenerator<Verdict> {
  for (const input of inputs) {
    try {
      yield* check(input, await read(input));
    } catch (cause) {
      throw new Error(`checking ${input.name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
}
