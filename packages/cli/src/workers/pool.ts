import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { CompactResult } from '../validate/document-result.ts';
import { failureOf, type WorkerOptions } from '../validate/run.ts';
import type { Done, Reply, Result, Task, WorkerMessage } from './task.ts';

interface Waiting {
  readonly task: Task;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** What runs in each thread. */
const program = new URL(import.meta.resolve('#worker'));

const firstOf = (task: Task) => (task.kind === 'files' ? task.inputs[0] : task.input) ?? { name: 'no file' };

/** How many megabytes of short-lived objects a thread holds; with more it is not faster. */
const shortLived = 4;

/**
 * A thread, and the tasks that it has yet to do, in their order. What it finds is left in its port until it is asked for,
 * task by task in the same order: what waits there takes far less memory than the objects that are made of it.
 */
class WorkerThread {
  readonly waiting = new Map<number, Waiting>();
  readonly #thread: Worker;
  readonly #results = new MessageChannel();

  constructor(job: WorkerOptions) {
    this.#thread = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: shortLived } });
    this.#thread.on('message', (reply: Reply) => this.#take(reply));
    this.#thread.on('error', (error) => this.#fail(error));
    this.#thread.on('exit', () => this.#fail(new Error('a worker has ended')));
    this.#thread.postMessage({ job, results: this.#results.port2 } satisfies WorkerMessage, [this.#results.port2]);
  }

  give(id: number, waiting: Waiting): void {
    this.waiting.set(id, waiting);
    this.#thread.postMessage({ id, task: waiting.task } satisfies WorkerMessage);
  }

  end(): void {
    this.waiting.clear();
    this.#results.port1.close();
    void this.#thread.terminate();
  }

  #take(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('error' in reply) waiting?.reject(reply.error);
    else waiting?.resolve({ found: this.#found(reply.done), extent: reply.done.extent });
  }

  *#found({ messages }: Done): Generator<CompactResult> {
    for (let left = messages; left > 0; left -= 1) {
      const { message } = receiveMessageOnPort(this.#results.port1) as { readonly message: readonly CompactResult[] };
      yield* message;
    }
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
