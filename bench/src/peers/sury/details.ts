import * as S from 'sury';
import { largestDeal, lists } from '../../contract.ts';
import { closed, dateTime, either, identifier, list, oneOf, optional, text } from './parts.ts';

const tagsOf = (ids: readonly string[]) => optional(list(closed({ id: oneOf(ids) })));

const solution = either([
  closed({ id: oneOf(lists.solution), name: optional(text), solutionType: 'Category' }),
  closed({ id: identifier, name: optional(text), solutionType: optional(oneOf(['None', 'Name'])) }),
]);

const requirements = closed({
  industries: tagsOf(lists.industry),
  products: tagsOf(lists.product),
  services: tagsOf(lists.service),
  solutions: optional(list(solution)),
});

export const details: S.Schema<unknown> = closed({
  notes: optional(text),
  dealValue: optional(S.number.with(S.gte, -largestDeal).with(S.lte, largestDeal) as never),
  currency: optional(oneOf(lists.currencyCode)),
  closingDateTime: optional(dateTime),
  requirements: optional(requirements),
});
