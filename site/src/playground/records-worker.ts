import type { Choice } from './contract.ts';
import { judgeRecords } from './records.ts';

/** What the worker is asked. */
export interface RecordsQuestion {
  readonly id: number;
  readonly text: string;
  readonly choice: Choice;
}

self.addEventListener('message', ({ data }: MessageEvent<RecordsQuestion>) => {
  postMessage({ id: data.id, ...judgeRecords(data.text, data.choice) });
});
