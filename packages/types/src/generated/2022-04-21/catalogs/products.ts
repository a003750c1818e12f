// Generated from schemas/2022-04-21/catalogs/products.schema.json; do not edit. To update it: npm run generate

/**
 * Microsoft products a customer can be interested in.
 */
export type ProductId =
  | 'Azure'
  | 'EnterpriseMobilityAndSecurity'
  | 'Exchange'
  | 'DeveloperTools'
  | 'Dynamics365Business'
  | 'Dynamics365Enterprise'
  | 'DynamicsAX,GP,NAV,SL'
  | 'Microsoft365'
  | 'Office'
  | 'PowerBI'
  | 'Project'
  | 'SharePoint'
  | 'SkypeForBusiness'
  | 'Surface'
  | 'SurfaceHub'
  | 'SQL'
  | 'Teams'
  | 'Visio'
  | 'Windows'
  | 'Yammer';
