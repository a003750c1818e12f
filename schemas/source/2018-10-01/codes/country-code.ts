import { alpha2Codes } from '../../parts/iso-3166-1.ts';
import { codeList } from '../contract.ts';

export const CountryCode = codeList('CountryCode', 'ISO 3166-1 alpha-2 code of a country, in upper case.', alpha2Codes);
