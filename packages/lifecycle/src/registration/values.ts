import { endMissing, marketplaceDateMissing, solutionAboveContract } from '@referral-kit/messages/en/registration';
import { elementsOf } from '../elements.ts';
import { isValue } from '../issues.ts';
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
  const found = registrationIssue('registration', {
    code: 'registration/solution-above-contract',
    path: ['solutionDetails', index, 'value'],
    params: { received: `${value}`, compared: `${whole}` },
    say: solutionAboveContract,
    expected: `at most ${whole}`,
    relatedTo: [['contract', 'value'], isValue('value', `${whole}`)],
  });
  return { issues: [found], notChecked: [] };
};

const marketplaceIssues = (solution: unknown, index: number): RegistrationIssue[] => {
  const details = read(solution, 'marketplaceTransactionDetails');
  if (read(details, 'isMarketplaceTransacted') !== true) return [];
  if (!isMissing(read(details, 'marketplaceTransactionDateTime'))) return [];
  const path = ['solutionDetails', index, 'marketplaceTransactionDetails'];
  return [
    registrationIssue('registration', {
      code: 'registration/marketplace-date-missing',
      path: [...path, 'marketplaceTransactionDateTime'],
      params: {},
      say: marketplaceDateMissing,
      expected: 'the date of the transaction',
      relatedTo: [[...path, 'isMarketplaceTransacted'], isValue('isMarketplaceTransacted', 'true')],
    }),
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
  const path = ['contract', 'endDateTime'];
  const params = { received: show(term) };
  const expected = 'the date of the end';
  return [
    registrationIssue('registration', { code: 'registration/end-missing', path, params, say: endMissing, expected }),
  ];
};
