import { having } from '@referral-kit/text';
import { validateOptions } from '../validate-options.ts';
import type { ValidateOptions, Validator } from '../validator.ts';
import { Lines } from './lines.ts';
import { type Find, finder, type JsonIssue, jsonIssue, type LocatedIssue, locatedIssue } from './located.ts';
import type { ReadText } from './read.ts';
import { readSource } from './source.ts';
import { settled } from './unsettled.ts';

/** What `validateJson` found. */
export type ValidatedJson<T> = {
  /** What the strict profile would refuse; in the strict profile, what is advised against. */
  readonly warnings: readonly LocatedIssue[];
  /** How many issues and warnings were left out because of `limit`. */
  readonly omitted: number;
  /** Finds where a value stands, as that of `parseJson` does. */
  readonly rangeOf: Find;
} & (
  | { readonly ok: true; readonly value: T; readonly issues?: undefined }
  | {
      readonly ok: false;
      readonly value?: undefined;
      /** Every fault, of the writing and of the value, in the order of the text. */
      readonly issues: readonly (JsonIssue | LocatedIssue)[];
    }
);

const isValidator = /*#__PURE__*/ having('validate');

const byPlace = (a: JsonIssue | LocatedIssue, b: JsonIssue | LocatedIssue): number => a.range.start - b.range.start;

/** What was found of the value, with its places; nothing of what a fault in the writing leaves unsettled. */
const judged = <T>(
  { validate }: Pick<Validator<T>, 'validate'>,
  { content, faults }: ReadText,
  lines: () => Lines,
  options: ValidateOptions,
) => {
  if (content === undefined) return { ok: false as const, issues: [], warnings: [], omitted: 0 };
  const result = validate(content.value, options);
  const located = (issues: typeof result.warnings): LocatedIssue[] =>
    settled(issues, faults).map((issue) => locatedIssue(issue, content.root(), lines()));
  return { ...result, issues: located(result.issues ?? []), warnings: located(result.warnings) };
};

/**
 * Reads a JSON text as `parseJson` does and validates its value, with the place of every issue in the text. What a fault
 * in the writing leaves unsettled, such as a member that is there twice, is not judged twice.
 *
 * @param validator a validator of this package, strict or tolerant
 * @param source a string or, in UTF-8 with or without a byte order mark, bytes
 * @throws {TypeError} for a source that is neither a string nor a `Uint8Array`, for anything but a validator, and for an
 *   unknown option
 *
 * @example
 * const result = validateJson(Referral, body);
 * for (const { message, range } of result.issues ?? []) console.log(`${range.line}:${range.column} ${message}`);
 */
export const validateJson = <T>(
  validator: Pick<Validator<T>, 'validate'>,
  source: string | Uint8Array,
  options?: ValidateOptions,
): ValidatedJson<T> => {
  isValidator('validator', validator);
  const given = validateOptions(options);
  const read = readSource(source);
  const { text, faults, content } = read;
  let known: Lines | undefined;
  const lines = (): Lines => {
    known ??= new Lines(text);
    return known;
  };
  const result = judged(validator, read, lines, given);
  const { warnings } = result;
  const find = finder(text, content?.root);
  if (result.ok && faults.length === 0)
    return { ok: true, value: result.value, warnings, omitted: result.omitted, rangeOf: find };
  const all = [...faults.map((fault) => jsonIssue(fault, lines(), given)), ...result.issues].sort(byPlace);
  const issues = all.slice(0, given.limit);
  return { ok: false, issues, warnings, omitted: result.omitted + all.length - issues.length, rangeOf: find };
};
