import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';

/** Adds to a diagnostic how its fault is fixed, where that is known. */
export type Hint = (diagnostic: Diagnostic) => Diagnostic;

/** The hint where there is none. */
export const noHint: Hint = (diagnostic) => diagnostic;

/** @returns a result with the hints on all that was found */
export const withHints = (result: DocumentResult, hint: Hint): DocumentResult =>
  hint === noHint ? result : { ...result, issues: result.issues.map(hint) };
