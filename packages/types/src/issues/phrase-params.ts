import type { JsonRelated } from './json-params.ts';
import type { NoParams, Shown } from './kind.ts';

/** The parameters of the phrases around issues: suggestions, places that an issue depends on, problem details. */
export type PhraseParams = {
  readonly 'suggestion/replace': { readonly value: Shown };
  readonly 'suggestion/rename': { readonly to: Shown };
  /** A message with the suggestion that goes with it. */
  readonly 'suggestion/appended': { readonly message: string; readonly suggestion: string };
  readonly 'related/value': { readonly member: string; readonly value: Shown };
  readonly 'related/previous-value': { readonly member: string; readonly value: Shown };
  readonly 'related/previous-state': { readonly value: Shown };
  readonly 'related/name': { readonly value: Shown };
  /** A place in a JSON text. */
  readonly 'related/json': { readonly place: JsonRelated };
  /** What takes the place of the empty pointer. */
  readonly 'place/document': NoParams;
  readonly 'problem/title': NoParams;
  /** `type` is absent where it is not known; `count` is the number of faults, from 1. */
  readonly 'problem/detail': { readonly type?: string; readonly count: number };
  /** The heading of a list of faults. */
  readonly 'list/invalid': { readonly type: string };
  /** The last line of a list of faults. `count` is from 1. */
  readonly 'list/more': { readonly count: number };
};

/** The code of a phrase. */
export type PhraseCode = keyof PhraseParams;
