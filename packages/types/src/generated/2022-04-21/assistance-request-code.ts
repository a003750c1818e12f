// Generated from schemas/2022-04-21/assistance-request-code.schema.json; do not edit. To update it: npm run generate

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
 */
export type AssistanceRequestCode =
  | 'Unknown'
  | 'GeneralOrOther'
  | 'CustomerTechnicalArchitecture'
  | 'ProofOfConceptOrDemo'
  | 'QuotesOrLicensing'
  | 'PostSalesCustomerSuccess'
  | 'WorkloadSpecificValueProposition';

/**
 * Every {@link AssistanceRequestCode}, by its own name.
 */
export const AssistanceRequestCode = {
  /**
   * Not said.
   */
  Unknown: 'Unknown',
  /**
   * Anything else.
   */
  GeneralOrOther: 'GeneralOrOther',
  /**
   * The technical architecture of the customer.
   */
  CustomerTechnicalArchitecture: 'CustomerTechnicalArchitecture',
  /**
   * A proof of concept or a demonstration.
   */
  ProofOfConceptOrDemo: 'ProofOfConceptOrDemo',
  /**
   * Quotes or licenses.
   */
  QuotesOrLicensing: 'QuotesOrLicensing',
  /**
   * The success of the customer after the sale.
   */
  PostSalesCustomerSuccess: 'PostSalesCustomerSuccess',
  /**
   * What one workload is worth to the customer.
   */
  WorkloadSpecificValueProposition: 'WorkloadSpecificValueProposition',
} as const;
