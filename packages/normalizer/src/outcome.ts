import type { Change, Step } from './change.ts';
import type { Remaining } from './remaining.ts';

/** Whether nothing is wrong any more, and what is. */
export type Outcome<Value> =
  | {
      readonly ok: true;
      /** The document, of its type; the very one that was given where nothing had to change. */
      readonly value: Value;
      readonly remaining: readonly [];
    }
  | {
      readonly ok: false;
      /** The document, as far as it could be brought into the spelling of its contract. */
      readonly value: unknown;
      /** What is still wrong: the faults that the validator of the profile finds, and conflicts; no warnings. */
      readonly remaining: readonly Remaining[];
    };

/** @returns a change without what it takes to carry it out in a text. */
export const changeOf = (step: Step): Change => {
  const { code, pointer, from, to } = step;
  return 'to' in step ? { code, pointer, from, to } : { code, pointer, from };
};
