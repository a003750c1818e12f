import type { Worker } from 'node:worker_threads';
import type { Json, Schema } from './json.ts';
import { load } from './load.ts';

/** Values to judge by a schema. */
export interface Question {
  readonly schema: Schema;
  /** The URI of the dialect where the schema names none. */
  readonly dialect: string;
  /** Other documents, by URI. */
  readonly documents: Readonly<Record<string, Schema>>;
  readonly values: readonly Json[];
  readonly assertFormat: boolean;
}

const longest = 20_000;

const threads = (): typeof import('node:worker_threads') => load('node:worker_threads');

let worker: Worker | undefined;

const started = (): Worker => {
  if (worker) return worker;
  // The source has the worker next to this module; in the build this module is part of a chunk, in its own folder.
  const path = import.meta.url.endsWith('.ts') ? './worker.ts' : '../worker.js';
  worker = new (threads().Worker)(new URL(path, import.meta.url));
  worker.unref();
  return worker;
};

/**
 * Judges values by hyperjump's validator. It is asynchronous, so it runs in a thread that this one waits for.
 *
 * @returns a verdict for each value, or undefined when the validator cannot judge by the schema
 */
export const judgeByHyperjump = (question: Question): readonly boolean[] | undefined => {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { MessageChannel, receiveMessageOnPort } = threads();
  const { port1, port2 } = new MessageChannel();
  started().postMessage({ question, signal, port: port2 }, [port2]);
  Atomics.wait(signal, 0, 0, longest);
  const answer = receiveMessageOnPort(port1) as { readonly message: { readonly verdicts?: boolean[] } } | undefined;
  port1.close();
  return answer?.message.verdicts;
};
