import type { MessagePort } from 'node:worker_threads';
import { type Bytes, partBytes, ReadError } from '@referral-kit/files/bytes';
import type { CompactResult } from '../validate/document-result.ts';
import { checkLines, type Extent } from '../validate/lines.ts';
import type { ValidateOptions } from '../validate/options.ts';
import { checkInput, failureOf } from '../validate/run.ts';
import { validation } from '../validate/validation.ts';
import type { Done, Files, Lines, Reply, Task, WorkerMessage } from './task.ts';

const nothing: Extent = { lines: 0, records: 0 };

/** How many results a message holds. */
const perMessage = 64;

/** Sends what is found as it is found. */
class Sender {
  readonly #port: MessagePort;
  #found: CompactResult[] = [];
  #messages = 0;

  constructor(port: MessagePort) {
    this.#port = port;
  }

  add(found: Iterable<CompactResult>): void {
    for (const each of found) {
      this.#found.push(each);
      if (this.#found.length === perMessage) this.#send();
    }
  }

  done(extent: Extent): Done {
    if (this.#found.length > 0) this.#send();
    return { messages: this.#messages, extent };
  }

  #send(): void {
    this.#port.postMessage(this.#found);
    this.#found = [];
    this.#messages += 1;
  }
}

const onFiles = async ({ inputs }: Files, settings: ValidateOptions, sender: Sender): Promise<Done> => {
  const check = validation(settings);
  for (const input of inputs) for await (const some of checkInput(input, check)) sender.add(some);
  return sender.done(nothing);
};

const onLines = async ({ input, start, end }: Lines, settings: ValidateOptions, sender: Sender): Promise<Done> => {
  let bytes: Bytes | undefined;
  try {
    bytes = partBytes(input.path as string, start, end);
    const blocks = checkLines(input, bytes, settings, { start });
    for (;;) {
      const { done, value } = await blocks.next();
      if (done) return sender.done({ lines: value.lines, records: value.records });
      sender.add(value);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw failureOf(input, error);
    sender.add(await validation(settings).whole(input, error.problem));
    return sender.done(nothing);
  } finally {
    bytes?.close();
  }
};

const work = (task: Task, settings: ValidateOptions, sender: Sender): Promise<Done> =>
  task.kind === 'files' ? onFiles(task, settings, sender) : onLines(task, settings, sender);

/** Takes orders until the thread is ended, and answers each task. */
export const serve = (port: MessagePort): void => {
  let options: Extract<WorkerMessage, { readonly job: unknown }> | undefined;
  const answer = async (id: number, task: Task): Promise<Reply> => {
    try {
      if (options === undefined) throw new Error('a task came before its job');
      return { id, done: await work(task, options.job, new Sender(options.results)) };
    } catch (error) {
      return { id, error };
    }
  };
  // One task after the other, also where one waits for a file: what they find goes through one port.
  let last = Promise.resolve();
  port.on('message', (order: WorkerMessage) => {
    if ('job' in order) options = order;
    else last = last.then(async () => port.postMessage(await answer(order.id, order.task)));
  });
};
