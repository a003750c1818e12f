import type { Format } from '../reading/format.ts';
import type { Choice } from './contract.ts';
import { type Judged, judge } from './judge.ts';
import { type JudgedRecords, recordJudge } from './records.ts';

/** A text, and what it is to be held to. */
export interface Question {
  readonly text: string;
  readonly format: Format;
  readonly choice: Choice;
}

/** What became of it: one of the two. */
export type Answer =
  | { readonly judged: Judged; readonly records?: undefined }
  | { readonly records: JudgedRecords; readonly judged?: undefined };

const judgeRecords = recordJudge();

self.addEventListener('message', ({ data: { text, format, choice } }: MessageEvent<Question>) => {
  const answer: Answer =
    format === 'ndjson' ? { records: judgeRecords(text, choice) } : { judged: judge(text, format, choice) };
  postMessage(answer);
});
