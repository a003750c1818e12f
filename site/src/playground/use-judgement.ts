import { type ComputedRef, computed, onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue';
import type { Format } from '../reading/format.ts';
import type { Choice } from './contract.ts';
import { elsewhere } from './elsewhere.ts';
import type { Judged } from './judge.ts';
import type { JudgedRecords } from './records.ts';

/** What the playground has found about its text. */
export interface Judgement {
  readonly judged: Ref<Judged | undefined>;
  readonly records: Ref<JudgedRecords | undefined>;
  /** What the judging broke with, if it did. */
  readonly failure: Ref<string | undefined>;
  /** Whether this is about the text as it is now. */
  readonly isCurrent: ComputedRef<boolean>;
}

/** Texts up to this length are judged on the page, within a frame; longer ones, and records, in a worker. */
const short = 100_000;

/** Judges a text whenever it changes. */
export const useJudgement = (text: Ref<string>, format: Ref<Format>, choice: Ref<Choice>): Judgement => {
  const judged = shallowRef<Judged>();
  const records = shallowRef<JudgedRecords>();
  const failure = ref<string>();
  /** What the last answer is about. */
  const about = shallowRef<string>();
  let tools: typeof import('./judge.ts') | undefined;

  const show = (
    answer: { judged?: Judged | undefined; records?: JudgedRecords | undefined },
    message?: string,
  ): void => {
    judged.value = answer.judged;
    records.value = answer.records;
    failure.value = message;
    about.value = text.value;
  };
  const worker = elsewhere(show, (message) => show({}, message));
  onScopeDispose(worker.stop);

  const judgeHere = async (): Promise<void> => {
    tools ??= await import('./judge.ts');
    if (format.value === 'ndjson') return;
    try {
      show({ judged: tools.judge(text.value, format.value, choice.value) });
    } catch (error) {
      show({}, String(error));
    }
  };
  watch(
    [text, format, choice],
    () => {
      if (format.value === 'ndjson' || text.value.length > short) {
        worker.ask({ text: text.value, format: format.value, choice: { ...choice.value } });
      } else {
        worker.stop();
        judgeHere();
      }
    },
    { immediate: true },
  );
  return { judged, records, failure, isCurrent: computed(() => about.value === text.value) };
};
