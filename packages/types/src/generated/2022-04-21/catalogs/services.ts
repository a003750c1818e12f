// Generated from schemas/2022-04-21/catalogs/services.schema.json; do not edit. To update it: npm run generate

/**
 * Kinds of service a customer can ask for.
 */
export type ServiceId =
  | 'ConsultingAndProfessional'
  | 'CustomSolution(ISV)'
  | 'DeploymentOrMigration'
  | 'Hardware'
  | 'Integration'
  | 'IPServices(ISV)'
  | 'LearningAndCertification'
  | 'Licensing'
  | 'ManagedServices'
  | 'ProjectServices';
