import { Type } from 'typebox';
import { listOf, objectOfAnything } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { RequirementAttribute } from './requirement-attribute.ts';

export const AdditionalRequirements = objectType('AdditionalRequirements', 'Whatever else the customer requires.', {
  iot: Type.Optional(objectOfAnything('What has to do with the internet of things; its members are not known.')),
  attributes: Type.Optional(listOf(RequirementAttribute, 'Further properties of what is required.')),
});
