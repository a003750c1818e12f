import type { Json } from '../json.ts';

/**
 * Whether a formula has a value: one that it has; none; or nobody knows. An unknown may carry a value that is worth a
 * try: it satisfies all that could be evaluated.
 */
export type Answer =
  | { readonly kind: 'found'; readonly value: Json }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: string; readonly candidate?: Json };

export const none: Answer = { kind: 'none' };

export const found = (value: Json): Answer => ({ kind: 'found', value });

export const unknown = (reason: string, candidate?: Json): Answer =>
  candidate === undefined ? { kind: 'unknown', reason } : { kind: 'unknown', reason, candidate };

/** Gathers answers of alternatives: one that is found wins, and an unknown one spoils `none`. */
export class Doubt {
  #first: Answer | undefined;

  note(answer: Answer): void {
    if (answer.kind !== 'unknown') return;
    if (!this.#first || (!('candidate' in this.#first) && 'candidate' in answer)) this.#first = answer;
  }

  get rest(): Answer {
    return this.#first ?? none;
  }
}

/** Thrown when the work allowed for a question is done. */
export class Exhausted extends Error {}
