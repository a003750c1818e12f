import { elementsOf } from '../elements.ts';
import { read } from '../read.ts';
import { show } from '../show.ts';
import type { Found } from './dates.ts';
import { type RegistrationIssue, registrationIssue } from './issue.ts';

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isMissing = (value: unknown): boolean => value === undefined || value === null;

/** Holds the value of a solution to that of the contract; amounts in two currencies cannot be compared. */
const valueFound = (contract: unknown, solution: unknown, index: number): Found => {
  const [value, whole] = [read(solution, 'value'), read(contract, 'value')];
  const [own, other] = [read(solution, 'currency'), read(contract, 'currency')];
  const differ = !isMissing(own) && !isMissing(other) && own !== other;
  if (isMissing(value)) return { issues: [], notChecked: [] };
  if (!isAmount(value) || !isAmount(whole) || differ) {
    return { issues: [], notChecked: ['registration/solution-above-contract'] };
  }
  if (value <= whole) return { issues: [], notChecked: [] };
  const found = registrationIssue(
    'registration',
    {
      code: 'registration/solution-above-contract',
      path: ['solutionDetails', index, 'value'],
      message: `The value of the solution is ${value}, more than the ${whole} of the contract.`,
      expected: `at most ${whole}`,
      received: `${value}`,
    },
    [['contract', 'value'], `The value of the contract is ${whole}.`],
  );
  return { issues: [found], notChecked: [] };
};

const marketplaceIssues = (solution: unknown, index: number): RegistrationIssue[] => {
  const details = read(solution, 'marketplaceTransactionDetails');
  if (read(details, 'isMarketplaceTransacted') !== true) return [];
  if (!isMissing(read(details, 'marketplaceTransactionDateTime'))) return [];
  const path = ['solutionDetails', index, 'marketplaceTransactionDetails'];
  return [
    registrationIssue(
      'registration',
      {
        code: 'registration/marketplace-date-missing',
        path: [...path, 'marketplaceTransactionDateTime'],
        message: 'A solution that was bought in the marketplace needs marketplaceTransactionDateTime.',
        expected: 'the date of the transaction',
      },
      [[...path, 'isMarketplaceTransacted'], 'isMarketplaceTransacted is true.'],
    ),
  ];
};

/** Holds the solutions of a registration to its contract. */
export const solutionsFound = (registration: unknown, contract: unknown): Found => {
  const solutions = elementsOf(read(registration, 'solutionDetails')) ?? [];
  const found = solutions.map((solution, index) => valueFound(contract, solution, index));
  return {
    issues: [
      ...found.flatMap(({ issues }) => issues),
      ...solutions.flatMap((solution, index) => marketplaceIssues(solution, index)),
    ],
    notChecked: found.flatMap(({ notChecked }) => notChecked),
  };
};

/** A contract ends some day, unless its term is Perpetual. */
export const endIssues = (contract: unknown): RegistrationIssue[] => {
  const term = read(contract, 'term');
  if (isMissing(contract) || term === 'Perpetual' || !isMissing(read(contract, 'endDateTime'))) return [];
  const message = `A contract needs endDateTime unless its term is Perpetual; its term is ${
    isMissing(term) ? 'missing' : show(term)
  }.`;
  const text = { code: 'registration/end-missing', path: ['contract', 'endDateTime'], message } as const;
  return [registrationIssue('registration', { ...text, expected: 'the date of the end' })];
};
