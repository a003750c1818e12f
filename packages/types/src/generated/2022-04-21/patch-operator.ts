// Generated from schemas/2022-04-21/patch-operator.schema.json; do not edit. To update it: npm run generate

/**
 * What an operation of a patch does; the service takes no other.
 *
 * - `add`: puts a value where there is none, or in place of the one that is there; into an array it inserts it.
 * - `replace`: puts a value in place of the one that is there.
 */
export type PatchOperator = 'add' | 'replace';

/**
 * Every {@link PatchOperator}, by its own name.
 */
export const PatchOperator = {
  /**
   * Puts a value where there is none, or in place of the one that is there; into an array it inserts it.
   */
  add: 'add',
  /**
   * Puts a value in place of the one that is there.
   */
  replace: 'replace',
} as const;
