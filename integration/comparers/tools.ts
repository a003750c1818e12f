import { Worker } from 'node:worker_threads';
import type { Json } from '@referral-kit/compat';

/** The tools, as a table names them. */
export const toolNames = [
  '@referral-kit/compat',
  'json-schema-diff',
  'json-schema-diff-validator',
  'api-smart-diff',
] as const;

export type ToolName = (typeof toolNames)[number];

/** What a tool says of a pair. */
export interface Said {
  /** Whether some document that was valid is valid no longer; undefined where the tool does not say. */
  readonly breaks: boolean | undefined;
  /** The document with which it shows that, if it does. */
  readonly witness?: Json;
  /** Processor time, so that other work of the machine does not count. */
  readonly milliseconds: number;
}

/** What a thread answers: the time is taken here, since a tool may use other threads, too. */
export type Answer = Omit<Said, 'milliseconds'>;

/** Processor time of this process in milliseconds: while a tool is asked, nothing else runs in it. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How often a tool is looked at, in milliseconds. */
const glance = 100;

/** A tool in a thread of its own, which is given up when it takes too long. */
export class Tool {
  readonly name: ToolName;
  #worker: Worker | undefined;
  readonly #most: number;

  /** @param most processor time for one pair, in milliseconds */
  constructor(name: ToolName, most: number) {
    this.name = name;
    this.#most = most;
  }

  async ask(old: Json, now: Json): Promise<Said> {
    this.#worker ??= new Worker(new URL('tool.ts', import.meta.url), { workerData: this.name });
    const worker = this.#worker;
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const silent = (): void => resolve({ breaks: undefined });
    const started = processorTime();
    const taken = (): number => processorTime() - started;
    const timer = setInterval(() => {
      if (taken() > this.#most) silent();
    }, glance);
    worker.on('message', resolve).on('error', silent);
    worker.postMessage([old, now]);
    const answer = await promise;
    const milliseconds = Math.min(taken(), this.#most);
    clearInterval(timer);
    worker.off('message', resolve).off('error', silent);
    if (answer.breaks === undefined) await this.close();
    return { ...answer, milliseconds };
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
