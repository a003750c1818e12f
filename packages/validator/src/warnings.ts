import { explain, type Found } from './explain/explain.ts';
import type { Model } from './explain/model.ts';

/** Finds what is worth a warning in a document, given its errors. */
export type Warn = (data: unknown, errors: Found, limit: number) => Found;

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
  (data, errors, limit) => {
    if (isStrict(data)) return { found: [], omitted: 0 };
    const { found, omitted } = explain(strict, data, limit + errors.found.length, 'warning');
    if (errors.found.length + errors.omitted === 0) return { found: found.slice(0, limit), omitted };
    const faulty = new Set(errors.found.map(({ pointer }) => pointer));
    const isWarning = found.map(({ pointer }) => !isCovered(pointer, faulty));
    const end = errors.omitted > 0 ? isWarning.lastIndexOf(false) : found.length;
    const listed = found.filter((_, index) => index < end && isWarning[index]).slice(0, limit);
    const total = found.length + omitted - errors.found.length - errors.omitted;
    return { found: listed, omitted: Math.max(0, total - listed.length) };
  };
