import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { Issue } from './issue.ts';

/** What `validate` found. */
export type Result<T> =
  | {
      readonly ok: true;
      /** The document itself, not a copy. */
      readonly value: T;
      /** What the strict profile would refuse; empty in the strict profile. */
      readonly warnings: readonly Issue[];
    }
  | {
      readonly ok: false;
      /** Every fault, in the order of the document type's members. */
      readonly issues: readonly Issue[];
      readonly warnings: readonly Issue[];
      /** How many issues and warnings were left out because of `limit`. */
      readonly omitted: number;
    };

/** How much `validate` reports. */
export interface ValidateOptions {
  /** The most issues and warnings to report, 1,000 unless told; the rest is counted. */
  readonly limit?: number;
}
