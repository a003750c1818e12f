import type { Input } from '../inputs/input.ts';

/** @returns an error that names the input where a check itself fails, whatever the input. */
export const nameFailure = ({ name }: Pick<Input, 'name'>, cause: unknown): Error =>
  new Error(`checking ${name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
