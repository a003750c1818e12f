import type { Path } from '../text/pointer.ts';
import type { WritingCode } from './codes.ts';

/** A stretch of a text, as offsets in UTF-16 units; the end is just past it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fault in how a document is written. */
export interface Fault extends Span {
  readonly code: WritingCode;
  /** The value that the fault is in, or the innermost one begun when reading stopped. */
  readonly path: Path;
  readonly message: string;
  /** How to mend it. */
  readonly help?: string;
  /** Another place that the fault depends on. */
  readonly related?: Span & { readonly path: Path; readonly message: string };
  /** Whether the fault lies in a member's name, not in its value. */
  readonly inKey?: boolean;
}
