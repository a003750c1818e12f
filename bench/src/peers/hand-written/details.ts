import { largestDeal, lists } from '../../contract.ts';
import { hasOnly, isIdentifier, isObject, isOptionalDateTime, isOptionalList, isOptionalText } from './parts.ts';

const currencies = new Set<unknown>(lists.currencyCode);
const solutions = new Set<unknown>(lists.solution);
const tagNames = new Set(['id']);
const solutionNames = new Set(['id', 'name', 'solutionType']);
const requirementNames = new Set(['industries', 'products', 'services', 'solutions']);
const detailNames = new Set(['notes', 'dealValue', 'currency', 'closingDateTime', 'requirements']);

const tagOf = (ids: readonly string[]): ((value: unknown) => boolean) => {
  const known = new Set<unknown>(ids);
  return (value) => isObject(value) && known.has(value.id) && hasOnly(value, tagNames);
};

const isIndustry = tagOf(lists.industry);
const isProduct = tagOf(lists.product);
const isService = tagOf(lists.service);

const isSolutionId = (type: unknown, id: unknown): boolean =>
  type === 'Category'
    ? solutions.has(id)
    : (type === undefined || type === 'None' || type === 'Name') && isIdentifier(id);

const isSolution = (value: unknown): boolean =>
  isObject(value) &&
  isSolutionId(value.solutionType, value.id) &&
  isOptionalText(value.name) &&
  hasOnly(value, solutionNames);

const isOptionalDeal = (value: unknown): boolean =>
  value === undefined || (typeof value === 'number' && value >= -largestDeal && value <= largestDeal);

const isOptionalRequirements = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalList(value.industries, isIndustry) &&
    isOptionalList(value.products, isProduct) &&
    isOptionalList(value.services, isService) &&
    isOptionalList(value.solutions, isSolution) &&
    hasOnly(value, requirementNames));

export const isDetails = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.notes) &&
  isOptionalDeal(value.dealValue) &&
  (value.currency === undefined || currencies.has(value.currency)) &&
  isOptionalDateTime(value.closingDateTime) &&
  isOptionalRequirements(value.requirements) &&
  hasOnly(value, detailNames);
