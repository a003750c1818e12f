import { validateOptions } from '../validate-options.ts';
import type { ValidateOptions } from '../validator.ts';
import { Lines } from './lines.ts';
import { type Find, finder, type JsonIssue, jsonIssue } from './located.ts';
import { readSource } from './source.ts';

/** What `parseJson` made of a text. */
export type ParsedJson = {
  /** How many issues were left out because of `limit`. */
  readonly omitted: number;
  /**
   * Finds where a value stands, by its path or JSON Pointer; for a member that is missing, the opening bracket of the
   * innermost object or array on the way. `undefined` when the text is not JSON.
   */
  readonly rangeOf: Find;
} & (
  | { readonly ok: true; readonly value: unknown; readonly issues?: undefined }
  | {
      readonly ok: false;
      /** What `JSON.parse` makes of it, with what it silently changes; `undefined` when the text is not JSON. */
      readonly value?: unknown;
      /** Every fault up to where reading had to stop, in the order of the text. */
      readonly issues: readonly JsonIssue[];
    }
);

/**
 * Reads a JSON text without changing anything in silence: reports, in addition to what is not JSON, a member that is there twice,
 * a number that a double cannot represent, half of a surrogate pair, a member `__proto__`, bytes that are not UTF-8, and
 * more than 512 levels of nesting. Never throws because of the text.
 *
 * @param source a string or, in UTF-8 with or without a byte order mark, bytes
 * @throws {TypeError} for a source that is neither a string nor a `Uint8Array`, and for an unknown option
 *
 * @example
 * const body = parseJson(new Uint8Array(await request.arrayBuffer()));
 * if (!body.ok) return problem(400, body.issues);
 */
export const parseJson = (source: string | Uint8Array, options?: ValidateOptions): ParsedJson => {
  const given = validateOptions(options);
  const { text, faults, content } = readSource(source);
  const find = finder(text, content?.root);
  if (content !== undefined && faults.length === 0)
    return { ok: true, value: content.value, omitted: 0, rangeOf: find };
  const lines = new Lines(text);
  const issues = faults.slice(0, given.limit).map((fault) => jsonIssue(fault, lines, given));
  return {
    ok: false,
    ...(content && { value: content.value }),
    issues,
    omitted: faults.length - issues.length,
    rangeOf: find,
  };
};
