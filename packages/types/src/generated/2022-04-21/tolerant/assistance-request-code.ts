// Generated from schemas/2022-04-21/tolerant/assistance-request-code.schema.json; do not edit. To update it: npm run generate
import { AssistanceRequestCode as Known } from '../assistance-request-code.ts';

/**
 * What help the invited organization is asked for.
 *
 * - `Unknown`: not said.
 * - `GeneralOrOther`: anything else.
 * - `CustomerTechnicalArchitecture`: the technical architecture of the customer.
 * - `ProofOfConceptOrDemo`: a proof of concept or a demonstration.
 * - `QuotesOrLicensing`: quotes or licenses.
 * - `PostSalesCustomerSuccess`: the success of the customer after the sale.
 * - `WorkloadSpecificValueProposition`: what one workload is worth to the customer.
 *
 * Any other text is let through.
 */
export type AssistanceRequestCode = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const AssistanceRequestCode: typeof Known = Known;
