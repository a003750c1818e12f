// Generated from schemas/2022-04-21/tolerant/requirement-attribute.schema.json; do not edit. To update it: npm run generate

/**
 * A further property of what the customer is looking for. Which types and ids there are is not documented.
 */
export interface RequirementAttribute {
  /**
   * What the attribute is about.
   */
  type?: string | null;
  /**
   * The value of the attribute.
   */
  id?: string | null;
}
