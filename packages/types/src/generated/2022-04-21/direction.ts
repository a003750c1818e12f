// Generated from schemas/2022-04-21/direction.schema.json; do not edit. To update it: npm run generate

/**
 * Which way a referral went, as its owner sees it.
 *
 * - `Incoming`: another organization sent it.
 * - `Outgoing`: the owner sent it.
 */
export type Direction = 'Incoming' | 'Outgoing';

/**
 * Every {@link Direction}, by its own name.
 */
export const Direction = {
  /**
   * Another organization sent it.
   */
  Incoming: 'Incoming',
  /**
   * The owner sent it.
   */
  Outgoing: 'Outgoing',
} as const;
