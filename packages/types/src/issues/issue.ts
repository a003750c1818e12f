import type { PhraseCode, PhraseParams } from './phrase-params.ts';
import type { ParamsOf } from './translator.ts';
import type { ValidatorParams } from './validator-params.ts';

/** A JSON Pointer (RFC 6901) as its parts: member names and array indexes. */
export type Path = readonly (string | number)[];

/**
 * A change that would fix a fault. It is offered only when the fixed value is valid.
 *
 * - `replace`: write `value` in place of the value at the issue's pointer;
 * - `rename`: give the member at the issue's pointer the name `to`.
 */
export type Suggestion =
  | { readonly action: 'replace'; readonly value: string }
  | { readonly action: 'rename'; readonly to: string };

/** Another place that a fault depends on. */
export interface RelatedPlace {
  /** JSON Pointer (RFC 6901) into the same document as that of the issue. */
  readonly pointer: string;
  /** What is there, in English or the language asked for. */
  readonly message: string;
  /** What the message says and is made of, to translate it. */
  readonly code: Extract<PhraseCode, `related/${string}`>;
  readonly params: PhraseParams[Extract<PhraseCode, `related/${string}`>];
}

/** The code of a fault that a validator reports. */
export type IssueCode = keyof ValidatorParams;

/** What every issue has in addition to its parameters. */
interface Fault<Code extends string> {
  /** What kind of fault it is. Stable: a code is never renamed or reused. */
  readonly code: Code;
  /** An `error` makes a document invalid; a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** Where the fault is, in parts. */
  readonly path: Path;
  /** Where the fault is, as a JSON Pointer (RFC 6901); the empty string is the whole document. */
  readonly pointer: string;
  /**
   * What is there and what was expected, in a sentence: in English, or in the language asked for. It may improve from
   * version to version; what a program needs to know is in `params`.
   */
  readonly message: string;
  /** What was expected, in English. */
  readonly expected?: string;
  /** What was found, shortened and with control characters escaped. */
  readonly received?: string;
  /** How to fix it. */
  readonly suggestion?: Suggestion;
  /** Other places that the fault depends on. */
  readonly related?: readonly RelatedPlace[];
}

/**
 * One fault of a document. Plain data: it can be logged, sent and compared. Its `code` tells the type of its `params`.
 *
 * @typeParam Code the codes that it may have: those of the validators, unless another package adds its own
 */
export type Issue<Code extends string = IssueCode> = Code extends string
  ? Fault<Code> & {
      /** What the message is made of, as data: of one shape for each code. */
      readonly params: ParamsOf<Code>;
    }
  : never;

/** An issue of any package. */
export type AnyIssue = Issue<string>;
