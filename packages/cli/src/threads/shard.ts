import { createHash } from 'node:crypto';
import type { Input } from '../inputs/input.ts';
import { UsageError } from '../usage.ts';

/** One of several equal parts of all inputs. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * @param word what `--shard` says, as `2/5`
 * @throws {UsageError} when it names no part
 */
export const shardOf = (word: string): Shard => {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(word) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError(`--shard ${word} names no part; write 1/4 for the first of four`);
};

/**
 * @returns the inputs that fall to a part: by a hash of their names, so that an input stays where it is when others come
 * or go
 */
export const inShard = (inputs: readonly Input[], { index, count }: Shard): Input[] =>
  inputs.filter(({ name }) => createHash('sha256').update(name).digest().readUInt32BE() % count === index - 1);
