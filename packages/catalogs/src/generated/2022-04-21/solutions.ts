// Generated from schemas/2022-04-21/catalogs/solutions.schema.json; do not edit. To update it: npm run generate
import { expectCount, nearest } from '@referral-kit/text';

const list = [
  'AdvancedAnalytics',
  'ApplicationIntegration',
  'ArtificialIntelligence',
  'AzureSecurityOperationManagement',
  'AzureStack',
  'BackupDisasterRecovery',
  'BigData',
  'Blockchain',
  'Chatbot',
  'CloudDatabaseMigration',
  'CloudMigration',
  'CloudVoice',
  'CognitiveServices',
  'CompetitiveDatabaseMigration',
  'Containers',
  'DataWarehouse',
  'DatabaseonLinux',
  'DevelopmentandTest',
  'DevOps',
  'DigitalMedia',
  'Dynamics365forCustomerService',
  'Dynamics365forFieldService',
  'Dynamics365forFinanceOperations',
  'Dynamics365forRetail',
  'Dynamics365forSales',
  'Dynamics365forTalent',
  'DynamicsonAzure',
  'EnterpriseBusinessIntelligence',
  'Gaming',
  'HighPerformanceComputing',
  'HybridStorage',
  'IdentityandAccessManagement',
  'InformationManagement',
  'InternetofThings',
  'MachineLearning',
  'Microserviceapplications',
  'MobileApplications',
  'MySQLPostgresMigrationtoAzure',
  'Networking',
  'NoSQLMigration',
  'RedhatonAzure',
  'RegulatoryComplianceGDPR',
  'SAPonAzure',
  'ServerlessComputing',
  'SharepointonAzure',
  'SQLServerUpgrade',
  'ThreatProtection',
  'WebDevelopment',
] as const;

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(list);

/** One id of the catalog. Solutions with a predefined id, for solution tags of type Category. */
export type SolutionId = (typeof list)[number];

/** Every id of the catalog, in documented order; frozen. Solutions with a predefined id, for solution tags of type Category. */
export const ids: typeof list = /* @__PURE__ */ Object.freeze(list);

/**
 * Whether a value is an id of the catalog, letter for letter: case, spaces and punctuation count.
 * Takes the same time however long the catalog is, and throws on no value.
 *
 * @example
 * has('AdvancedAnalytics') // true
 * has('advancedanalytics') // false
 */
export const has = (id: unknown): id is SolutionId => known.has(id);

/**
 * Finds the ids that a text most likely stands for, the nearest first: ids that differ in case, spaces or
 * punctuation or have a few wrong letters, and ids that hold the text as a part.
 *
 * @param text what was written
 * @param most how many ids to return at the most; 3 unless told
 * @returns ids of the catalog; none when no id is near
 * @example
 * suggest('advancedanalytics', 1) // ['AdvancedAnalytics']
 */
export const suggest = (text: string, most?: number): SolutionId[] =>
  nearest(text, list, expectCount('most', most));
