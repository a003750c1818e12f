import { closeSync, openSync, readSync } from 'node:fs';
import { isCompressed } from '@referral-kit/files/compressed';
import { identityOf } from '@referral-kit/files/identity';
import { statsAt } from '@referral-kit/files/stats';
import { foreignEncoding } from '@referral-kit/parse/encoding';
import type { SourceFile } from '../files/source-file.ts';
import { hasLines } from '../parse/formats/index.ts';
import { firstLineSize, ownLines } from '../validate/own-output.ts';
import type { Lines, MainThreadTask, Task } from './task.ts';

const lineFeed = 0x0a;

/** About how many bytes a task has. */
const taskSize = 1 << 20;

/** Opening a file costs as much as checking so many bytes. */
const perFile = 1 << 14;

/** @returns how much work an input is, in bytes, and whether it is a file. */
const sizeOf = ({ path, problem }: SourceFile): number | undefined => {
  if (path === undefined || problem !== undefined) return undefined;
  const found = statsAt(path);
  return found?.isFile() ? found.size : undefined;
};

/** Where the line that an offset is in ends, or `undefined` at the end of the file. */
const lineEnd = (file: number, offset: number): number | undefined => {
  const chunk = Buffer.allocUnsafe(1 << 16);
  for (let at = offset; ; ) {
    const count = readSync(file, chunk, 0, chunk.length, at);
    if (count === 0) return undefined;
    const feed = chunk.subarray(0, count).indexOf(lineFeed);
    if (feed !== -1) return at + feed + 1;
    at += count;
  }
};

/** @returns the descriptor of a file; nothing where it cannot be opened, which whoever reads it has to say */
const opened = (path: string): number | undefined => {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
};

/** Divides a file of lines. It is divided while it is worked on, so that the first task begins at once. */
function* divided(input: SourceFile): Generator<Lines | MainThreadTask> {
  const file = opened(input.path as string);
  if (file === undefined) {
    yield { kind: 'main', input };
    return;
  }
  try {
    const identity = identityOf(file);
    const head = Buffer.alloc(firstLineSize + 3);
    const count = readSync(file, head, 0, head.length, 0);
    const isForeign = foreignEncoding(head.subarray(0, 4)) !== undefined;
    if (identity === undefined || isForeign || ownLines(head.subarray(0, count)) !== undefined) {
      yield { kind: 'main', input };
      return;
    }
    const size = Number(identity.size);
    for (let start = 0; ; ) {
      const end = start + taskSize < size ? lineEnd(file, start + taskSize) : undefined;
      if (end === undefined || end >= size) {
        yield { kind: 'lines', input, start, end: Number.POSITIVE_INFINITY, last: identity };
        return;
      }
      yield { kind: 'lines', input, start, end };
      start = end;
    }
  } finally {
    closeSync(file);
  }
}

/** Whether what is found in lines does not depend on which records of the file they are. */
const isDivisible = ({ name, sidecar }: SourceFile, size: number): boolean =>
  size > taskSize && hasLines(name) && !isCompressed(name) && sidecar === undefined;

/** @returns tasks for all inputs, in their order; their results, one after the other, are the result of all. */
export function* plan(inputs: readonly SourceFile[]): Generator<Task | MainThreadTask> {
  let batch: SourceFile[] = [];
  let weight = 0;
  for (const input of inputs) {
    const size = sizeOf(input);
    const isSmall = size !== undefined && size <= taskSize;
    if (isSmall) {
      batch.push(input);
      weight += size + perFile;
    }
    if (batch.length > 0 && (!isSmall || weight >= taskSize)) {
      yield { kind: 'files', inputs: batch };
      batch = [];
      weight = 0;
    }
    if (isSmall) continue;
    if (size !== undefined && isDivisible(input, size)) yield* divided(input);
    else yield { kind: 'main', input };
  }
  if (batch.length > 0) yield { kind: 'files', inputs: batch };
}

/** With less to do, a worker would not have begun before all is done. */
const worthWhile = 1 << 25;

/** @returns whether there is so much to do that workers are faster. */
export const isLarge = (inputs: readonly SourceFile[]): boolean => {
  let weight = 0;
  for (const input of inputs) {
    const size = sizeOf(input);
    if (size === undefined || (size > taskSize && !isDivisible(input, size))) continue;
    weight += size + perFile;
    if (weight >= worthWhile) return true;
  }
  return false;
};
