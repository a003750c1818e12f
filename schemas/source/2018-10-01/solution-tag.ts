import { Type } from 'typebox';
import { identifier, of, text } from '../parts/members.ts';
import { SolutionId } from './catalogs/solutions.ts';
import { unionType } from './contract.ts';
import { SolutionType } from './solution-type.ts';

/** With the type Category the id is one of the catalog; otherwise the partner names the solution freely. */
const branches = [
  Type.Object(
    { solutionType: Type.Literal('Category'), id: SolutionId },
    { title: 'CategorySolution', description: 'A solution out of the Solutions catalog.' },
  ),
  Type.Object(
    { solutionType: Type.Optional(Type.Enum(['None', 'Name'])) },
    { title: 'NamedSolution', description: 'A solution with an id and a name of its own.' },
  ),
] as const;

export const SolutionTag = unionType(
  'SolutionTag',
  'A solution the customer is interested in.',
  {
    id: identifier('Id of the solution; one of the Solutions catalog where solutionType is Category.'),
    name: Type.Optional(text('Name of the solution.')),
    solutionType: Type.Optional(of(SolutionType, 'How the solution is named.')),
  },
  branches,
);
