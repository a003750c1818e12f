import { alphabeticCodes } from '../../parts/iso-4217.ts';
import { codeList } from '../contract.ts';

export const CurrencyCode = codeList(
  'CurrencyCode',
  'ISO 4217 alphabetic code of a currency, in upper case.',
  alphabeticCodes,
);
