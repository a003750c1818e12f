import type * as S from 'sury';
import { lists } from '../../contract.ts';
import { closed, identifier, list, member, oneOf, optional, text } from './parts.ts';

const address = closed({
  addressLine1: text,
  addressLine2: optional(text),
  city: text,
  state: optional(text),
  postalCode: optional(text),
  country: oneOf(lists.countryCode),
  region: optional(text),
});

export const customerProfile: S.Schema<unknown> = closed({
  id: optional(identifier),
  name: text,
  address,
  size: optional(oneOf(lists.customerSize)),
  team: optional(list(member)),
  ids: optional(closed({ duns: optional(text), external: optional(text) })),
});
