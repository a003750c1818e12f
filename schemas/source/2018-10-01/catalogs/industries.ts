import { catalog } from '../contract.ts';

export const IndustryId = catalog('Industries', 'IndustryId', 'Industries a customer can belong to.', [
  'Agriculture, Forestry, & Fishing',
  'Communications & Media',
  'Education',
  'Financial Services',
  'Government',
  'Healthcare',
  'Hospitality',
  'Manufacturing',
  'Power & Utilities',
  'Public Safety and National Security',
  'Retail & Consumer Goods',
  'Services',
  'Travel & Transportation',
  'Wholesale & Distribution',
]);
