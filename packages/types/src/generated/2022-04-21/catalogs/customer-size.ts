// Generated from schemas/2022-04-21/catalogs/customer-size.schema.json; do not edit. To update it: npm run generate

/**
 * Bands for the number of employees of a customer. The first three ids are an older generation of bands; both generations are in use.
 */
export type CustomerSize =
  | '1to50employees'
  | '51to500employees'
  | 'Morethan500employees'
  | '1to9employees'
  | '10to50employees'
  | '51to250employees'
  | '251to1000employees'
  | '1001to5000employees'
  | '5001to10000employees'
  | '10001to20000employees'
  | 'Morethan20000employees';
