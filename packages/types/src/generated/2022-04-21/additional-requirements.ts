// Generated from schemas/2022-04-21/additional-requirements.schema.json; do not edit. To update it: npm run generate
import type { RequirementAttribute } from './requirement-attribute.ts';

/**
 * Whatever else the customer requires.
 */
export interface AdditionalRequirements {
  /**
   * What has to do with the internet of things; its members are not known.
   */
  iot?: Record<string, unknown>;
  /**
   * Further properties of what is required.
   */
  attributes?: RequirementAttribute[];
}
