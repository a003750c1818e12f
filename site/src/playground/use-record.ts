import { type Ref, ref, shallowRef, watch } from 'vue';
import { linesOf } from '../reading/read.ts';
import type { Diagnostic } from './judge.ts';
import type { JudgedRecords } from './records.ts';

/** The record that somebody looks at, and what is wrong with it. */
export interface LookedAt {
  /** Its line, from 1. */
  readonly line: Ref<number | undefined>;
  readonly found: Ref<readonly Diagnostic[] | undefined>;
}

/** Finds all that is wrong with one of many records, with places and fixes. */
export const useRecord = (text: Ref<string>, records: Ref<JudgedRecords | undefined>): LookedAt => {
  const line = ref<number>();
  const found = shallowRef<readonly Diagnostic[]>();
  watch([line, records], async ([number, judged]) => {
    if (judged === undefined) line.value = undefined;
    const { judgeRecord } = await import('./judge.ts');
    const record = judged && linesOf(text.value).find((one) => one.number === number);
    found.value = record && judgeRecord(record.line, record.start, record.number, judged.contract);
  });
  return { line, found };
};
