// Generated from schemas/2022-04-21/tolerant/primary-deployment.schema.json; do not edit. To update it: npm run generate
import { PrimaryDeployment as Known } from '../primary-deployment.ts';

/**
 * Whose tenant a solution is mainly deployed in.
 *
 * - `Customer`: the customer's.
 * - `Partner`: the partner's.
 *
 * Any other text is let through.
 */
export type PrimaryDeployment = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const PrimaryDeployment: typeof Known = Known;
