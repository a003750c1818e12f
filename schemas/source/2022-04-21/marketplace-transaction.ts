import { Type } from 'typebox';
import { dateTime, flag } from '../parts/members.ts';
import { objectType } from './contract.ts';

export const MarketplaceTransaction = objectType(
  'MarketplaceTransaction',
  'Whether a solution was bought in the marketplace of Microsoft, and when.',
  {
    isMarketplaceTransacted: Type.Optional(flag('Whether it was bought there.')),
    marketplaceTransactionDateTime: Type.Optional(dateTime('When it was bought there.')),
  },
);
