// Generated from schemas/2022-04-21/tolerant/link.schema.json; do not edit. To update it: npm run generate

/**
 * A request that a client can make.
 */
export interface Link {
  /**
   * Where the request goes.
   */
  uri?: string | null;
  /**
   * Method of the request, such as GET.
   */
  method?: string | null;
}
