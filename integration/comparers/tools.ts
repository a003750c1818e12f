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
  readonly milliseconds: number;
}

/** A tool in a thread of its own, which is given up when it takes too long. */
export class Tool {
  readonly name: ToolName;
  #worker: Worker | undefined;
  readonly #timeout: number;

  /** @param timeout in milliseconds, for one pair */
  constructor(name: ToolName, timeout: number) {
    this.name = name;
    this.#timeout = timeout;
  }

  async ask(old: Json, now: Json): Promise<Said> {
    this.#worker ??= new Worker(new URL('tool.ts', import.meta.url), { workerData: this.name });
    const worker = this.#worker;
    const started = performance.now();
    const { promise, resolve } = Promise.withResolvers<Said>();
    const silent = (): void => resolve({ breaks: undefined, milliseconds: performance.now() - started });
    const timer = setTimeout(silent, this.#timeout);
    worker.on('message', resolve).on('error', silent);
    worker.postMessage([old, now]);
    const said = await promise;
    clearTimeout(timer);
    worker.off('message', resolve).off('error', silent);
    if (said.breaks === undefined) await this.close();
    return said;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
