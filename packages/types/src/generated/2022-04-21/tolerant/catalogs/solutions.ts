// Generated from schemas/2022-04-21/tolerant/catalogs/solutions.schema.json; do not edit. To update it: npm run generate
import type { SolutionId as Known } from '../../catalogs/solutions.ts';

/**
 * Solutions with a predefined id, for solution tags of type Category.
 *
 * Any other text is let through.
 */
export type SolutionId = Known | (string & {});
