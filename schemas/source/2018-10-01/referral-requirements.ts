import { Type } from 'typebox';
import { listOf } from '../parts/members.ts';
import { IndustryId } from './catalogs/industries.ts';
import { ProductId } from './catalogs/products.ts';
import { ServiceId } from './catalogs/services.ts';
import { objectType } from './contract.ts';
import { SolutionTag } from './solution-tag.ts';
import { Tag } from './tag.ts';

const industryTag = Type.Intersect([Tag, Type.Object({ id: IndustryId })]);
const productTag = Type.Intersect([Tag, Type.Object({ id: ProductId })]);
const serviceTag = Type.Intersect([Tag, Type.Object({ id: ServiceId })]);

export const ReferralRequirements = objectType('ReferralRequirements', 'What the customer is looking for.', {
  industries: Type.Optional(listOf(industryTag, 'Tags of the Industries catalog.')),
  products: Type.Optional(listOf(productTag, 'Tags of the Products catalog.')),
  services: Type.Optional(listOf(serviceTag, 'Tags of the Services catalog.')),
  solutions: Type.Optional(listOf(SolutionTag, 'Solutions, out of the catalog or named freely.')),
});
