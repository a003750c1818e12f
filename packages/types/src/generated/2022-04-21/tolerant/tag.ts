// Generated from schemas/2022-04-21/tolerant/tag.schema.json; do not edit. To update it: npm run generate

/**
 * One id out of a catalog.
 */
export interface Tag {
  /**
   * The id, exactly as the catalog spells it; it may hold spaces and punctuation.
   */
  id?: string | null;
}
