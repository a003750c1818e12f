import { Type } from 'typebox';
import { dateTime, decimal, identifier, of, text } from '../parts/members.ts';
import { unionType } from './contract.ts';
import { CurrencyCode, SolutionId, SolutionType } from './unchanged.ts';

/** With the type Category the id is one of the catalog; otherwise the partner names the solution freely. */
const branches = [
  Type.Object(
    { type: Type.Literal('Category'), id: SolutionId },
    { title: 'CategorySolution', description: 'A solution out of the Solutions catalog.' },
  ),
  Type.Object(
    { type: Type.Optional(Type.Enum(['None', 'Name'])) },
    { title: 'NamedSolution', description: 'A solution with an id and a name of its own.' },
  ),
] as const;

export const SolutionTag = unionType(
  'SolutionTag',
  'A solution the customer is interested in.',
  {
    id: identifier('Id of the solution; one of the Solutions catalog where the type is Category.'),
    name: Type.Optional(text('Name of the solution.')),
    type: Type.Optional(of(SolutionType, 'How the solution is named.')),
    price: Type.Optional(decimal('Price of the solution, in units of the currency.')),
    quantity: Type.Optional(decimal('How many of it the customer wants.')),
    currency: Type.Optional(of(CurrencyCode, 'Currency of the price, as an ISO 4217 code.')),
    publisherName: Type.Optional(text('Name of the organization that publishes the solution.')),
    solutionType: Type.Optional(text('What kind of product the solution is; not how it is named.')),
    closingDateTime: Type.Optional(dateTime('When the customer wants to buy the solution.')),
  },
  branches,
);
