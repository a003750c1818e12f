import { currencyCodes } from '../../parts/currency-codes.ts';
import { codeList } from '../contract.ts';

export const CurrencyCode = codeList(
  'CurrencyCode',
  'ISO 4217 alphabetic code of a currency, in upper case: one that has been valid at any time since 2018-10-01.',
  currencyCodes,
);
