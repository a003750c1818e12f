import { explain, type Found } from './explain/explain.ts';
import type { Model } from './explain/model.ts';
import type { ValidateOptions } from './validator.ts';

/** Finds what is worth a warning in a document, given its errors. */
export type Warn = (data: unknown, errors: Found, limit: number, options: ValidateOptions) => Found;

/** Whether one of the pointers is this one or leads to it. */
const isCovered = (pointer: string, pointers: ReadonlySet<string>): boolean => {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (pointers.has(pointer.slice(0, end))) return true;
  }
  return pointers.has('');
};

/**
 * Makes what the strict profile refuses, and the tolerant one lets through, into warnings.
 *
 * Each error is one of strict's issues too, in the same order; when not all errors are listed, what comes
 * after the last listed one cannot be told apart and is counted.
 *
 * @param isStrict the strict guard
 * @param strict the strict model
 */
export const strictWarnings =
  (isStrict: (data: unknown) => boolean, strict: Model): Warn =>
  (data, errors, limit, { messages }) => {
    if (isStrict(data)) return { issues: [], omitted: 0 };
    const { issues, omitted } = explain(strict, data, limit + errors.issues.length, messages, 'warning');
    if (errors.issues.length + errors.omitted === 0) return { issues: issues.slice(0, limit), omitted };
    const faulty = new Set(errors.issues.map(({ pointer }) => pointer));
    const isWarning = issues.map(({ pointer }) => !isCovered(pointer, faulty));
    const end = errors.omitted > 0 ? isWarning.lastIndexOf(false) : issues.length;
    const listed = issues.filter((_, index) => index < end && isWarning[index]).slice(0, limit);
    const total = issues.length + omitted - errors.issues.length - errors.omitted;
    return { issues: listed, omitted: Math.max(0, total - listed.length) };
  };
