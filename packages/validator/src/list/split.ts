import { pointerOf } from '@referral-kit/text';
import type { Issue, Path } from '@referral-kit/types/issues';
import { explain } from '../explain/explain.ts';
import { Report } from '../explain/report.ts';
import { unreadable } from '../explain/unreadable.ts';
import { asAsked } from '../issues/as-asked.ts';
import { validateOptions } from '../validate-options.ts';
import type { ValidateOptions, Validator } from '../validator.ts';
import { listModel, recordsMember } from './form.ts';

/** A record of a list, with its place and what was found in it. */
interface RecordOf<T> {
  /** Its place among the records, from 0. */
  readonly index: number;
  /** Its place in the list, as a JSON Pointer (RFC 6901), such as `/value/7`. */
  readonly pointer: string;
  readonly value: T;
  /** What the strict profile would refuse; pointers lead into the record. */
  readonly warnings: readonly Issue[];
  /** How many issues and warnings were left out because of `limit`. */
  readonly omitted: number;
}

/** A record that is valid. */
export type ValidRecord<T> = RecordOf<T>;

/** A record that is not valid. */
export interface InvalidRecord extends RecordOf<unknown> {
  /** Every fault; pointers lead into the record. */
  readonly issues: readonly Issue[];
}

/** A list, taken apart. */
export interface SplitList<T> {
  /** Whether it is a list, and each of its records is valid. */
  readonly ok: boolean;
  /** The valid records alone. */
  readonly values: readonly T[];
  /** The valid records with their places, in the order of the list. */
  readonly valid: readonly ValidRecord<T>[];
  /** The other records, in the order of the list. */
  readonly invalid: readonly InvalidRecord[];
  /** Why no records were found; empty for a list. */
  readonly issues: readonly Issue[];
  /** What is unusual about the list, its records aside. */
  readonly warnings: readonly Issue[];
  /** Where the next page is (`@odata.nextLink`), where the list says so. */
  readonly nextLink?: string;
}

/** Takes lists of one type apart. */
export type ListSplitter<T> = (list: unknown, options?: ValidateOptions) => SplitList<T>;

/** What was found of a list, not counting its records. */
interface Opened {
  readonly records?: readonly unknown[];
  readonly at: Path;
  readonly found: readonly Issue[];
  readonly nextLink?: unknown;
}

/** By index, since an iterator could be anything. */
const itemsOf = (list: readonly unknown[]): unknown[] => Array.from({ length: list.length }, (_, index) => list[index]);

const open = (list: unknown, options: ValidateOptions | undefined): Opened => {
  try {
    if (Array.isArray(list)) return { records: itemsOf(list), at: [], found: [] };
    const members = typeof list === 'object' && list !== null ? (list as Readonly<Record<string, unknown>>) : {};
    const member = recordsMember(members) ?? 'value';
    const found = asAsked(explain(listModel(member), list, Number.POSITIVE_INFINITY).found, options);
    const records = members[member];
    const nextLink = Object.hasOwn(members, '@odata.nextLink') ? members['@odata.nextLink'] : undefined;
    return Array.isArray(records) ? { records: itemsOf(records), at: [member], found, nextLink } : { at: [], found };
  } catch (error) {
    const report = new Report(1);
    report.add(() => unreadable(error));
    return { at: [], found: asAsked(report.found, options) };
  }
};

/**
 * Makes what judges a list record by record.
 *
 * @param validator what validates each record
 */
export const listSplitter =
  <T>(validator: Validator<T>): ListSplitter<T> =>
  (list, given) => {
    const options = validateOptions(given);
    const { records, at, found, nextLink } = open(list, options);
    const valid: ValidRecord<T>[] = [];
    const invalid: InvalidRecord[] = [];
    for (const [index, value] of (records ?? []).entries()) {
      const result = validator.validate(value, options);
      const { warnings, omitted } = result;
      const place = { index, pointer: pointerOf([...at, index]), warnings, omitted };
      if (result.ok) valid.push({ ...place, value: result.value });
      else invalid.push({ ...place, value, issues: result.issues });
    }
    return {
      ok: records !== undefined && invalid.length === 0,
      values: valid.map(({ value }) => value),
      valid,
      invalid,
      issues: records ? [] : found,
      warnings: records ? found.map((issue) => ({ ...issue, severity: 'warning' })) : [],
      ...(typeof nextLink === 'string' && { nextLink }),
    };
  };
