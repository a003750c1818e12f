// Generated from schemas/2022-04-21/contract-term.schema.json; do not edit. To update it: npm run generate

/**
 * How long a contract runs.
 *
 * - `Perpetual`: without an end.
 * - `Finite`: until its end date.
 */
export type ContractTerm = 'Perpetual' | 'Finite';

/**
 * Every {@link ContractTerm}, by its own name.
 */
export const ContractTerm = {
  /**
   * Without an end.
   */
  Perpetual: 'Perpetual',
  /**
   * Until its end date.
   */
  Finite: 'Finite',
} as const;
