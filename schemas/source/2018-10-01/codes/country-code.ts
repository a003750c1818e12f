import { countryCodes } from '../../parts/country-codes.ts';
import { codeList } from '../contract.ts';

export const CountryCode = codeList(
  'CountryCode',
  'Code of a country, in upper case: one of ISO 3166-1 alpha-2, or one of five that Partner Center has beside them.',
  countryCodes,
);
