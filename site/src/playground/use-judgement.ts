import { type Ref, shallowRef, watch } from 'vue';
import type { Format } from '../reading/format.ts';
import type { Choice } from './contract.ts';
import type { Judged } from './judge.ts';
import type { JudgedRecords } from './records.ts';

/** What the playground has found about its text. */
export interface Judgement {
  readonly judged: Ref<Judged | undefined>;
  readonly records: Ref<JudgedRecords | undefined>;
}

/** Texts up to this length are judged at once, within a frame; longer ones when typing pauses. */
const short = 100_000;
const pause = 150;

/** Judges a text whenever it changes: one document here, records in a worker. */
export const useJudgement = (text: Ref<string>, format: Ref<Format>, choice: Ref<Choice>): Judgement => {
  const judged = shallowRef<Judged>();
  const records = shallowRef<JudgedRecords>();
  let worker: Worker | undefined;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const askWorker = (): void => {
    if (worker === undefined) {
      worker = new Worker(new URL('./records-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<JudgedRecords & { readonly id: number }>) => {
        if (data.id === asked) records.value = data;
      });
    }
    asked += 1;
    worker.postMessage({ id: asked, text: text.value, choice: { ...choice.value } });
  };
  const judgeHere = async (): Promise<void> => {
    const { judge } = await import('./judge.ts');
    judged.value = judge(text.value, format.value, choice.value);
  };
  watch(
    [text, format, choice],
    () => {
      clearTimeout(timer);
      const run = format.value === 'ndjson' ? askWorker : judgeHere;
      if (format.value === 'ndjson') judged.value = undefined;
      else records.value = undefined;
      if (text.value.length <= short) run();
      else timer = setTimeout(run, pause);
    },
    { immediate: true, deep: true },
  );
  return { judged, records };
};
