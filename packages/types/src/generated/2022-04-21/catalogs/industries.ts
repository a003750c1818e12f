// Generated from schemas/2022-04-21/catalogs/industries.schema.json; do not edit. To update it: npm run generate

/**
 * Industries a customer can belong to.
 */
export type IndustryId =
  | 'Agriculture, Forestry, & Fishing'
  | 'Communications & Media'
  | 'Education'
  | 'Financial Services'
  | 'Government'
  | 'Healthcare'
  | 'Hospitality'
  | 'Manufacturing'
  | 'Power & Utilities'
  | 'Public Safety and National Security'
  | 'Retail & Consumer Goods'
  | 'Services'
  | 'Travel & Transportation'
  | 'Wholesale & Distribution';
