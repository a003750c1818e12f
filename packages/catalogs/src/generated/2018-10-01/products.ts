// Generated from schemas/2018-10-01/catalogs/products.schema.json; do not edit. To update it: npm run generate
import { expectCount, nearest } from '@referral-kit/text';

const list = [
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
] as const;

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(list);

/** One id of the catalog. Microsoft products a customer can be interested in. */
export type ProductId = (typeof list)[number];

/** Every id of the catalog, in documented order; frozen. Microsoft products a customer can be interested in. */
export const ids: typeof list = /* @__PURE__ */ Object.freeze(list);

/**
 * Whether a value is an id of the catalog, letter for letter: case, spaces and punctuation count.
 * Takes the same time however long the catalog is, and throws on no value.
 *
 * @example
 * has('Azure') // true
 * has('azure') // false
 */
export const has = (id: unknown): id is ProductId => known.has(id);

/**
 * Finds the ids that a text most likely stands for, the nearest first: ids that differ in case, spaces or
 * punctuation or have a few wrong letters, and ids that hold the text as a part.
 *
 * @param text what was written
 * @param most how many ids to return at the most; 3 unless told
 * @returns ids of the catalog; none when no id is near
 * @example
 * suggest('azure', 1) // ['Azure']
 */
export const suggest = (text: string, most?: number): ProductId[] =>
  nearest(text, list, expectCount('most', most));
