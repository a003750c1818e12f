import type { IssueCode } from './codes.ts';

/** A JSON Pointer (RFC 6901) as its parts: member names and array indexes. */
export type Path = readonly (string | number)[];

/**
 * A change that would mend a fault. It is offered only when the mended value is valid.
 *
 * - `replace`: write `value` in place of the value at the issue's pointer;
 * - `rename`: give the member at the issue's pointer the name `to`.
 */
export type Suggestion =
  | { readonly action: 'replace'; readonly value: string }
  | { readonly action: 'rename'; readonly to: string };

/**
 * One fault of a document. Plain data: it can be logged, sent and compared.
 *
 * @typeParam Code the codes that it may carry: those of the validators, unless another package adds its own
 */
export interface Issue<Code extends string = IssueCode> {
  /** What kind of fault it is. Stable: a code is never renamed or reused. */
  readonly code: Code;
  /** An `error` makes a document invalid; a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** Where the fault is, in parts. */
  readonly path: Path;
  /** Where the fault is, as a JSON Pointer (RFC 6901); the empty string is the whole document. */
  readonly pointer: string;
  /** What is there and what was expected, in a sentence. It may improve from version to version. */
  readonly message: string;
  /** What was expected. */
  readonly expected?: string;
  /** What was found, shortened and with control characters escaped. */
  readonly received?: string;
  /** How to mend it. */
  readonly suggestion?: Suggestion;
  /** Other places that the fault depends on. */
  readonly related?: readonly { readonly pointer: string; readonly message: string }[];
}
