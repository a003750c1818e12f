import { changedWhileRead, type FileIdentity, hasChanged } from '@referral-kit/files/identity';
import type { SourceFile } from '../files/source-file.ts';
import { type CompactResult, shifted } from '../validate/document-result.ts';
import { type Check, checkInput, type WorkerOptions } from '../validate/run.ts';
import { plan } from './plan.ts';
import { Pool } from './pool.ts';
import type { MainThreadTask, Result, Task } from './task.ts';

/** How many tasks each worker has at a time: one that it does, and one to go on with. */
const ahead = 2;

interface StartedTask {
  readonly task: Task | MainThreadTask;
  readonly result: Promise<Result> | undefined;
}

const start = (task: Task | MainThreadTask, pool: Pool): StartedTask => {
  if (task.kind === 'main') return { task, result: undefined };
  const result = pool.run(task);
  // Whoever waits for it is told; if nobody does any more, the run has failed before.
  result.catch(() => {});
  return { task, result };
};

/** Puts the parts of one file after the other together. */
class PartJoiner {
  #lines = 0;
  #records = 0;

  *add({ found, extent }: Result): Generator<CompactResult> {
    for (const each of found) yield shifted(each, this.#lines, this.#records);
    this.#lines += extent.lines;
    this.#records += extent.records;
  }

  /** Begins another file. @returns whether there was no record in this one */
  end(): boolean {
    const isEmpty = this.#records === 0;
    this.#lines = 0;
    this.#records = 0;
    return isEmpty;
  }
}

/** @returns what is to be said of a file once all its parts are read */
const atEnd = (input: SourceFile, identity: FileIdentity, isEmpty: boolean, check: Check) => {
  if (hasChanged(input.path as string, identity)) return check.whole(input, changedWhileRead);
  return isEmpty ? check.whole(input, Buffer.alloc(0)) : [];
};

async function* inOrder(tasks: Iterator<Task | MainThreadTask>, check: Check, pool: Pool, most: number) {
  const begun: StartedTask[] = [];
  const joined = new PartJoiner();
  for (;;) {
    while (begun.length < most) {
      const { done, value } = tasks.next();
      if (done) break;
      begun.push(start(value, pool));
    }
    const next = begun.shift();
    if (next === undefined) return;
    const { task, result } = next;
    if (task.kind === 'main') yield* checkInput(task.input, check);
    else if (result !== undefined) yield joined.add(await result);
    if (task.kind === 'lines' && task.last !== undefined) yield await atEnd(task.input, task.last, joined.end(), check);
  }
}

/**
 * Checks inputs in several threads.
 *
 * @returns what was found, in the order of the inputs, as if they had been checked one after the other; no more is
 * done ahead than the threads need to go on
 * @throws {Error} when the check itself fails, whatever the input; it names the input
 */
export async function* checkInParallel(
  inputs: readonly SourceFile[],
  check: Check,
  job: WorkerOptions,
  jobs: number,
): AsyncGenerator<Iterable<CompactResult>> {
  const pool = new Pool(jobs, job);
  try {
    yield* inOrder(plan(inputs), check, pool, jobs * ahead);
  } finally {
    pool.end();
  }
}
