import { createHash } from 'node:crypto';
import { UsageError } from '@referral-kit/command-line/usage';
import type { SourceFile } from '../files/source-file.ts';

/** One of several equal parts of all inputs. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

const shardOf = (text: string): Shard => {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError(`--shard takes a part such as 1/4, the first of four, not ${text}.`);
};

/** A part of the inputs of a run. */
export interface Part {
  readonly shard: Shard;
  /**
   * @returns the inputs that fall to the part: by a hash of their names, so that an input stays where it is when others
   * come or go
   */
  of(inputs: readonly SourceFile[]): SourceFile[];
}

const hashOf = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE();

/**
 * @param text what `--shard` says, as `2/5`
 * @throws {UsageError} when it names no part
 */
export const parseShard = (text: string): Part => {
  const shard = shardOf(text);
  const { index, count } = shard;
  return { shard, of: (inputs) => inputs.filter(({ name }) => hashOf(name) % count === index - 1) };
};
