import { Type } from 'typebox';
import * as earlier from '../2018-10-01/index.ts';
import { listOf, listOfAnything, of } from '../parts/members.ts';
import { AdditionalRequirements } from './additional-requirements.ts';
import { adopt, objectType } from './contract.ts';
import { SolutionTag } from './solution-tag.ts';

const { industries, products, services } = adopt(earlier.ReferralRequirements).properties;

export const ReferralRequirements = objectType('ReferralRequirements', 'What the customer is looking for.', {
  industries,
  products,
  services,
  solutions: Type.Optional(listOf(SolutionTag, 'Solutions, out of the catalog or named freely.')),
  offers: Type.Optional(listOfAnything('Offers of the marketplace; no contract describes them.')),
  salesPlays: Type.Optional(listOfAnything('Sales plays that the deal is part of; no contract describes them.')),
  additionalRequirements: Type.Optional(of(AdditionalRequirements, 'Whatever else is required.')),
});
