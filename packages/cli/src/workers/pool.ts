import { Worker } from 'node:worker_threads';
import { failureOf, type WorkerOptions } from '../validate/run.ts';
import type { Reply, Result, Task, WorkerMessage } from './task.ts';

interface Waiting {
  readonly task: Task;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** What runs in each thread. */
const program = new URL(import.meta.resolve('#worker'));

const firstOf = (task: Task) => (task.kind === 'files' ? task.inputs[0] : task.input) ?? { name: 'no file' };

/** A thread, and the tasks that it has yet to do, in their order. */
class WorkerThread {
  readonly waiting = new Map<number, Waiting>();
  readonly #thread: Worker;

  constructor(job: WorkerOptions) {
    this.#thread = new Worker(program);
    this.#thread.on('message', (reply: Reply) => this.#take(reply));
    this.#thread.on('error', (error) => this.#fail(error));
    this.#thread.on('exit', () => this.#fail(new Error('a worker has ended')));
    this.#tell({ job });
  }

  give(id: number, waiting: Waiting): void {
    this.waiting.set(id, waiting);
    this.#tell({ id, task: waiting.task });
  }

  end(): void {
    this.waiting.clear();
    void this.#thread.terminate();
  }

  #tell(order: WorkerMessage): void {
    this.#thread.postMessage(order);
  }

  #take(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('error' in reply) waiting?.reject(reply.error);
    else waiting?.resolve(reply.result);
  }

  /** The thread is lost, and with it what it was doing: the first of its tasks. */
  #fail(error: unknown): void {
    for (const { task, reject } of this.waiting.values()) reject(failureOf(firstOf(task), error));
    this.waiting.clear();
  }
}

/** Threads that do tasks. */
export class Pool {
  readonly #threads: readonly WorkerThread[];
  #last = 0;

  constructor(count: number, job: WorkerOptions) {
    this.#threads = Array.from({ length: count }, () => new WorkerThread(job));
  }

  /** @returns what was found; rejects when the check itself fails */
  run(task: Task): Promise<Result> {
    const [hand] = [...this.#threads].sort((a, b) => a.waiting.size - b.waiting.size);
    this.#last += 1;
    return new Promise((resolve, reject) => hand?.give(this.#last, { task, resolve, reject }));
  }

  end(): void {
    for (const hand of this.#threads) hand.end();
  }
}
