import { lists } from '../../contract.ts';
import { hasOnly, isMember, isObject, isOptionalIdentifier, isOptionalList, isOptionalText, isText } from './parts.ts';

const countries = new Set<unknown>(lists.countryCode);
const sizes = new Set<unknown>(lists.customerSize);
const addressNames = new Set(['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country', 'region']);
const idsNames = new Set(['duns', 'external']);
const customerNames = new Set(['id', 'name', 'address', 'size', 'team', 'ids']);

const isAddress = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.addressLine1) &&
  isOptionalText(value.addressLine2) &&
  isText(value.city) &&
  isOptionalText(value.state) &&
  isOptionalText(value.postalCode) &&
  countries.has(value.country) &&
  isOptionalText(value.region) &&
  hasOnly(value, addressNames);

const isOptionalIds = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) && isOptionalText(value.duns) && isOptionalText(value.external) && hasOnly(value, idsNames));

export const isCustomerProfile = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalIdentifier(value.id) &&
  isText(value.name) &&
  isAddress(value.address) &&
  (value.size === undefined || sizes.has(value.size)) &&
  isOptionalList(value.team, isMember) &&
  isOptionalIds(value.ids) &&
  hasOnly(value, customerNames);
