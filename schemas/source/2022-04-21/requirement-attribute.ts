import { knownIdentifier } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const RequirementAttribute = objectType(
  'RequirementAttribute',
  'A further property of what the customer is looking for. Which types and ids there are is not documented.',
  {
    type: knownIdentifier('What the attribute is about.', ['CustomerMarketplaceIntent']),
    id: knownIdentifier('The value of the attribute.', ['HaveNotDecided']),
  },
);
