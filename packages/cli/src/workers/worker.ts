import type { MessagePort } from 'node:worker_threads';
import { type Bytes, partBytes, ReadError } from '../files/bytes.ts';
import type { CompactResult } from '../validate/document-result.ts';
import { checkLines } from '../validate/lines.ts';
import type { ValidateOptions } from '../validate/options.ts';
import { checkInput, failureOf } from '../validate/run.ts';
import { validation } from '../validate/validation.ts';
import type { Files, Lines, Reply, Result, Task, WorkerMessage } from './task.ts';

const onFiles = async ({ inputs }: Files, settings: ValidateOptions): Promise<Result> => {
  const check = validation(settings);
  const found: CompactResult[] = [];
  for (const input of inputs) {
    for await (const some of checkInput(input, check)) for (const each of some) found.push(each);
  }
  return { found, extent: { lines: 0, records: 0 } };
};

const onLines = async ({ input, start, end }: Lines, settings: ValidateOptions): Promise<Result> => {
  let bytes: Bytes | undefined;
  try {
    bytes = partBytes(input.path as string, start, end);
    const found: CompactResult[] = [];
    const blocks = checkLines(input, bytes, settings, { start });
    for (;;) {
      const { done, value } = await blocks.next();
      if (done) return { found, extent: { lines: value.lines, records: value.records } };
      for (const each of value) found.push(each);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw failureOf(input, error);
    const found = [...(await validation(settings).whole(input, error.problem))];
    return { found, extent: { lines: 0, records: 0 } };
  } finally {
    bytes?.close();
  }
};

const work = (task: Task, settings: ValidateOptions): Promise<Result> =>
  task.kind === 'files' ? onFiles(task, settings) : onLines(task, settings);

/** Takes orders until the thread is ended, and answers each task. */
export const serve = (port: MessagePort): void => {
  let settings: ValidateOptions | undefined;
  const answer = async (id: number, task: Task): Promise<Reply> => {
    try {
      if (settings === undefined) throw new Error('a task came before its job');
      return { id, result: await work(task, settings) };
    } catch (error) {
      return { id, error };
    }
  };
  port.on('message', async (order: WorkerMessage) => {
    if ('job' in order) settings = order.job;
    else port.postMessage(await answer(order.id, order.task));
  });
};
