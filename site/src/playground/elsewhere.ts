import type { Answer, Question } from './judge-worker.ts';

/** Asks a thread of its own. */
export interface Elsewhere {
  /** Asks about a text; who asks again before the answer is answered about the later text only. */
  ask(question: Question): void;
  stop(): void;
}

/** So long an answer to a question is waited for that nobody has any more, in milliseconds. */
const patience = 1000;

/**
 * Judges texts in a worker, one at a time. One that takes long is given up when there is another to judge.
 *
 * @param answered takes the answer to the latest question
 * @param failed takes what the worker breaks with
 */
export const elsewhere = (answered: (answer: Answer) => void, failed: (message: string) => void): Elsewhere => {
  let worker: Worker | undefined;
  let isBusy = false;
  let next: Question | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    isBusy = false;
    clearTimeout(timer);
    timer = undefined;
  };
  const send = (question: Question): void => {
    worker ??= started();
    isBusy = true;
    next = undefined;
    worker.postMessage(question);
  };
  const started = (): Worker => {
    const made = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      isBusy = false;
      clearTimeout(timer);
      timer = undefined;
      if (next) send(next);
      else answered(data);
    });
    made.addEventListener('error', ({ message }) => {
      stop();
      failed(message);
    });
    return made;
  };
  return {
    ask: (question) => {
      if (!isBusy) return send(question);
      next = question;
      timer ??= setTimeout(() => {
        stop();
        if (next) send(next);
      }, patience);
    },
    stop,
  };
};
