// Generated from schemas/2018-10-01/catalogs/customer-size.schema.json; do not edit. To update it: npm run generate
import { expectCount, nearest } from '@referral-kit/text';

const list = [
  '1to50employees',
  '51to500employees',
  'Morethan500employees',
  '1to9employees',
  '10to50employees',
  '51to250employees',
  '251to1000employees',
  '1001to5000employees',
  '5001to10000employees',
  '10001to20000employees',
  'Morethan20000employees',
] as const;

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(list);

/** One id of the catalog. Bands for the number of employees of a customer. The first three ids are an older generation of bands; both generations are in use. */
export type CustomerSize = (typeof list)[number];

/** Every id of the catalog, in documented order; frozen. Bands for the number of employees of a customer. The first three ids are an older generation of bands; both generations are in use. */
export const ids: typeof list = /* @__PURE__ */ Object.freeze(list);

/**
 * Whether a value is an id of the catalog, letter for letter: case, spaces and punctuation count.
 * Takes the same time however long the catalog is, and throws on no value.
 *
 * @example
 * has('Morethan500employees') // true
 * has('morethan500employees') // false
 */
export const has = (id: unknown): id is CustomerSize => known.has(id);

/**
 * Finds the ids that a text most likely stands for, the nearest first: ids that differ in case, spaces or
 * punctuation or have a few wrong letters, and ids that hold the text as a part.
 *
 * @param text what was written
 * @param most how many ids to return at the most; 3 unless told
 * @returns ids of the catalog; none when no id is near
 * @example
 * suggest('morethan500employees', 1) // ['Morethan500employees']
 */
export const suggest = (text: string, most?: number): CustomerSize[] =>
  nearest(text, list, expectCount('most', most));
