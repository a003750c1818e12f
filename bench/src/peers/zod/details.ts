import * as z from 'zod';
import { largestDeal, lists } from '../../contract.ts';
import { dateTime, identifier } from './parts.ts';

const tagsOf = (ids: readonly string[]) => z.array(z.strictObject({ id: z.enum(ids) })).optional();

const solution = z.discriminatedUnion('solutionType', [
  z.strictObject({ id: z.enum(lists.solution), name: z.string().optional(), solutionType: z.literal('Category') }),
  z.strictObject({
    id: identifier,
    name: z.string().optional(),
    solutionType: z.enum(['None', 'Name']).optional(),
  }),
]);

const requirements = z.strictObject({
  industries: tagsOf(lists.industry),
  products: tagsOf(lists.product),
  services: tagsOf(lists.service),
  solutions: z.array(solution).optional(),
});

export const details: z.ZodType = z.strictObject({
  notes: z.string().optional(),
  dealValue: z.number().min(-largestDeal).max(largestDeal).optional(),
  currency: z.enum(lists.currencyCode).optional(),
  closingDateTime: dateTime.optional(),
  requirements: requirements.optional(),
});
