import { type Type, type } from 'arktype';
import { largestDeal, lists } from '../../contract.ts';
import { dateTime, identifier } from './parts.ts';

const tagsOf = (ids: readonly string[]) => type({ '+': 'reject', id: type.enumerated(...ids) }).array();

const category = type({
  '+': 'reject',
  id: type.enumerated(...lists.solution),
  'name?': 'string',
  solutionType: "'Category'",
});

const named = type({ '+': 'reject', id: identifier, 'name?': 'string', 'solutionType?': "'None' | 'Name'" });

const requirements = type({
  '+': 'reject',
  'industries?': tagsOf(lists.industry),
  'products?': tagsOf(lists.product),
  'services?': tagsOf(lists.service),
  'solutions?': category.or(named).array(),
});

export const details: Type = type({
  '+': 'reject',
  'notes?': 'string',
  'dealValue?': type.number.atLeast(-largestDeal).atMost(largestDeal),
  'currency?': type.enumerated(...lists.currencyCode),
  'closingDateTime?': dateTime,
  'requirements?': requirements,
}) as never;
