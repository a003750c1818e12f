import { Type } from 'typebox';
import { of, text } from '../parts/members.ts';
import { CountryCode } from './codes/country-code.ts';
import { objectType } from './contract.ts';

export const Address = objectType('Address', 'A postal address.', {
  addressLine1: text('Street and number.'),
  addressLine2: Type.Optional(text('Suite, floor, or whatever else the street needs.')),
  city: text('City or town.'),
  state: Type.Optional(text('State or province.')),
  postalCode: Type.Optional(text('Postal code.')),
  country: of(CountryCode, 'Country, as an ISO 3166-1 alpha-2 code.'),
  region: Type.Optional(text('Region, where addresses of the country have one.')),
});
