// Generated from schemas/2018-10-01/solution-type.schema.json; do not edit. To update it: npm run generate

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

/**
 * Documented positions of the values, counted from 0, and the values at these positions:
 * `SolutionTypePosition.Category === 1` and `SolutionTypePosition[1] === 'Category'`.
 */
export const SolutionTypePosition: {
  /**
   * Position of `None`.
   */
  readonly None: 0;
  /**
   * Position of `Category`.
   */
  readonly Category: 1;
  /**
   * Position of `Name`.
   */
  readonly Name: 2;
  /**
   * Value at position 0.
   */
  readonly 0: 'None';
  /**
   * Value at position 1.
   */
  readonly 1: 'Category';
  /**
   * Value at position 2.
   */
  readonly 2: 'Name';
  /**
   * Value at a position, if there is one.
   */
  readonly [position: number]: SolutionType | undefined;
} = {
  None: 0,
  0: 'None',
  Category: 1,
  1: 'Category',
  Name: 2,
  2: 'Name',
};
