// Generated from schemas/2022-04-21/solution-type.schema.json; do not edit. To update it: npm run generate

/**
 * How a solution is named.
 *
 * - `None`: not said.
 * - `Category`: by an id of the Solutions catalog.
 * - `Name`: freely, by the partner.
 */
export type SolutionType = 'None' | 'Category' | 'Name';

/**
 * Every {@link SolutionType}, by its own name.
 */
export const SolutionType = {
  /**
   * Not said.
   */
  None: 'None',
  /**
   * By an id of the Solutions catalog.
   */
  Category: 'Category',
  /**
   * Freely, by the partner.
   */
  Name: 'Name',
} as const;
