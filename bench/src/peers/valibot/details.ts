import * as v from 'valibot';
import { largestDeal, lists } from '../../contract.ts';
import { dateTime, identifier } from './parts.ts';

const tagsOf = (ids: readonly string[]) => v.optional(v.array(v.strictObject({ id: v.picklist(ids) })));

const solution = v.variant('solutionType', [
  v.strictObject({
    id: v.picklist(lists.solution),
    name: v.optional(v.string()),
    solutionType: v.literal('Category'),
  }),
  v.strictObject({
    id: identifier,
    name: v.optional(v.string()),
    solutionType: v.optional(v.picklist(['None', 'Name'])),
  }),
]);

const requirements = v.strictObject({
  industries: tagsOf(lists.industry),
  products: tagsOf(lists.product),
  services: tagsOf(lists.service),
  solutions: v.optional(v.array(solution)),
});

export const details: v.GenericSchema = v.strictObject({
  notes: v.optional(v.string()),
  dealValue: v.optional(v.pipe(v.number(), v.minValue(-largestDeal), v.maxValue(largestDeal))),
  currency: v.optional(v.picklist(lists.currencyCode)),
  closingDateTime: v.optional(dateTime),
  requirements: v.optional(requirements),
});
