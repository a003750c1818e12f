import { grouped } from '@referral-kit/text';

/** How far a run has come. */
interface Extent {
  readonly files: number;
  readonly records: number;
}

/** Says, on a terminal, how far a run has come. */
export interface Progress {
  /** Shows how far it has come, if that was not shown a moment ago. */
  show(summary: Extent): void;
  /** Takes it away, before something else is written. */
  clear(): void;
}

/** Milliseconds between two looks at the clock face. */
const interval = 100;

/** So short a run is over before anybody has read how far it has come. */
const patience = 500;

/** What it is shown on. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const none: Progress = { show: () => {}, clear: () => {} };

/**
 * @param total how many files there are
 * @returns what shows it on a terminal; elsewhere, and in CI, nothing is shown
 */
export const progressOn = (
  stream: Screen,
  total: number,
  { CI, TERM }: NodeJS.ProcessEnv = process.env,
  now: () => number = () => performance.now(),
): Progress => {
  if (CI || TERM === 'dumb' || !stream.isTTY) return none;
  const began = now();
  let next = began + patience;
  let isShown = false;
  return {
    show: ({ files, records }) => {
      const time = now();
      if (time < next) return;
      next = time + interval;
      const rate = Math.round((records * 1000) / (time - began));
      const text = `${grouped(files)} of ${grouped(total)} files, ${grouped(records)} records, ${grouped(rate)}/s`;
      stream.write(`\r\u001b[K${text.slice(0, Math.max(0, (stream.columns ?? 80) - 1))}`);
      isShown = true;
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
};
