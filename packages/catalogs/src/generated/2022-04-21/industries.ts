// Generated from schemas/2022-04-21/catalogs/industries.schema.json; do not edit. To update it: npm run generate
import { expectCount, nearest } from '@referral-kit/text';

const list = [
  'Agriculture, Forestry, & Fishing',
  'Communications & Media',
  'Education',
  'Financial Services',
  'Government',
  'Healthcare',
  'Hospitality',
  'Manufacturing',
  'Power & Utilities',
  'Public Safety and National Security',
  'Retail & Consumer Goods',
  'Services',
  'Travel & Transportation',
  'Wholesale & Distribution',
] as const;

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(list);

/** One id of the catalog. Industries a customer can belong to. */
export type IndustryId = (typeof list)[number];

/** Every id of the catalog, in documented order; frozen. Industries a customer can belong to. */
export const ids: typeof list = /* @__PURE__ */ Object.freeze(list);

/**
 * Whether a value is an id of the catalog, letter for letter: case, spaces and punctuation count.
 * Takes the same time however long the catalog is, and throws on no value.
 *
 * @example
 * has('Agriculture, Forestry, & Fishing') // true
 * has('agriculture, forestry, & fishing') // false
 */
export const has = (id: unknown): id is IndustryId => known.has(id);

/**
 * Finds the ids that a text most likely stands for, the nearest first: ids that differ in case, spaces or
 * punctuation or have a few wrong letters, and ids that hold the text as a part.
 *
 * @param text what was written
 * @param most how many ids to return at the most; 3 unless told
 * @returns ids of the catalog; none when no id is near
 * @example
 * suggest('agriculture, forestry, & fishing', 1) // ['Agriculture, Forestry, & Fishing']
 */
export const suggest = (text: string, most?: number): IndustryId[] =>
  nearest(text, list, expectCount('most', most));
