// Generated from schemas/2022-04-21/tolerant/patch-operation.schema.json; do not edit. To update it: npm run generate
import type { PatchOperator } from './patch-operator.ts';

/**
 * One operation of a patch (RFC 6902).
 */
export interface PatchOperation {
  /**
   * What it does.
   */
  op: PatchOperator;
  /**
   * Where it does it, as a JSON Pointer (RFC 6901); /team/- appends to the team.
   */
  path: string;
  /**
   * The value, of whatever type belongs at the path.
   */
  value: unknown;
}
