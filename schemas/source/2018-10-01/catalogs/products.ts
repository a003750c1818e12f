import { catalog } from '../contract.ts';

export const ProductId = catalog('Products', 'ProductId', 'Microsoft products a customer can be interested in.', [
  'Azure',
  'EnterpriseMobilityAndSecurity',
  'Exchange',
  'DeveloperTools',
  'Dynamics365Business',
  'Dynamics365Enterprise',
  'DynamicsAX,GP,NAV,SL',
  'Microsoft365',
  'Office',
  'PowerBI',
  'Project',
  'SharePoint',
  'SkypeForBusiness',
  'Surface',
  'SurfaceHub',
  'SQL',
  'Teams',
  'Visio',
  'Windows',
  'Yammer',
]);
