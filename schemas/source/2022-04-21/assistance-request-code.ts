import { enumType } from './contract.ts';

export const AssistanceRequestCode = enumType(
  'AssistanceRequestCode',
  'What help the invited organization is asked for.',
  {
    Unknown: 'not said.',
    GeneralOrOther: 'anything else.',
    CustomerTechnicalArchitecture: 'the technical architecture of the customer.',
    ProofOfConceptOrDemo: 'a proof of concept or a demonstration.',
    QuotesOrLicensing: 'quotes or licenses.',
    PostSalesCustomerSuccess: 'the success of the customer after the sale.',
    WorkloadSpecificValueProposition: 'what one workload is worth to the customer.',
  },
);
