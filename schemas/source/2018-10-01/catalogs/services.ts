import { catalog } from '../contract.ts';

export const ServiceId = catalog('Services', 'ServiceId', 'Kinds of service a customer can ask for.', [
  'ConsultingAndProfessional',
  'CustomSolution(ISV)',
  'DeploymentOrMigration',
  'Hardware',
  'Integration',
  'IPServices(ISV)',
  'LearningAndCertification',
  'Licensing',
  'ManagedServices',
  'ProjectServices',
]);
