// Generated from schemas/2022-04-21/catalogs/services.schema.json; do not edit. To update it: npm run generate
import { expectCount, nearest } from '@referral-kit/text';

const list = [
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
] as const;

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(list);

/** One id of the catalog. Kinds of service a customer can ask for. */
export type ServiceId = (typeof list)[number];

/** Every id of the catalog, in documented order; frozen. Kinds of service a customer can ask for. */
export const ids: typeof list = /* @__PURE__ */ Object.freeze(list);

/**
 * Whether a value is an id of the catalog, letter for letter: case, spaces and punctuation count.
 * Takes the same time however long the catalog is, and throws on no value.
 *
 * @example
 * has('ConsultingAndProfessional') // true
 * has('consultingandprofessional') // false
 */
export const has = (id: unknown): id is ServiceId => known.has(id);

/**
 * Finds the ids that a text most likely stands for, the nearest first: ids that differ in case, spaces or
 * punctuation or have a few wrong letters, and ids that hold the text as a part.
 *
 * @param text what was written
 * @param most how many ids to return at the most; 3 unless told
 * @returns ids of the catalog; none when no id is near
 * @example
 * suggest('consultingandprofessional', 1) // ['ConsultingAndProfessional']
 */
export const suggest = (text: string, most?: number): ServiceId[] =>
  nearest(text, list, expectCount('most', most));
