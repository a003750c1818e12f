// Generated from schemas/manifest.json; do not edit. To update it: npm run generate
import type { Catalog } from '../../catalog.ts';
import * as customerSizeModule from './customer-size.ts';
import * as industriesModule from './industries.ts';
import * as productsModule from './products.ts';
import * as servicesModule from './services.ts';
import * as solutionsModule from './solutions.ts';

/** Bands for the number of employees of a customer. The first three ids are an older generation of bands; both generations are in use. */
export const customerSize: Catalog<typeof customerSizeModule.ids> = {
  ids: customerSizeModule.ids,
  has: customerSizeModule.has,
  suggest: customerSizeModule.suggest,
};
export type { CustomerSize } from './customer-size.ts';

/** Industries a customer can belong to. */
export const industries: Catalog<typeof industriesModule.ids> = {
  ids: industriesModule.ids,
  has: industriesModule.has,
  suggest: industriesModule.suggest,
};
export type { IndustryId } from './industries.ts';

/** Microsoft products a customer can be interested in. */
export const products: Catalog<typeof productsModule.ids> = {
  ids: productsModule.ids,
  has: productsModule.has,
  suggest: productsModule.suggest,
};
export type { ProductId } from './products.ts';

/** Kinds of service a customer can ask for. */
export const services: Catalog<typeof servicesModule.ids> = {
  ids: servicesModule.ids,
  has: servicesModule.has,
  suggest: servicesModule.suggest,
};
export type { ServiceId } from './services.ts';

/** Solutions with a predefined id, for solution tags of type Category. */
export const solutions: Catalog<typeof solutionsModule.ids> = {
  ids: solutionsModule.ids,
  has: solutionsModule.has,
  suggest: solutionsModule.suggest,
};
export type { SolutionId } from './solutions.ts';

export type { Catalog } from '../../catalog.ts';
